import type { Bound, Confidence } from "../../../../model/vocabulary.ts";
import type { DayRule } from "../../data/holidays.ts";
import type { Atoms } from "./atoms.ts";

export type CalendarUnit = "hour" | "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade" | "century";

/** "last", "this", "next" before a name of the calendar; "this past" and "this coming" name the nearest. */
export type Which = "last" | "this" | "next" | "past" | "coming";

/** A time of day. Without `hour`, one that the words leave open ("midnight", "at 9:30" of an unknown half of the day). */
export interface Clock {
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** As ISO 8601 writes it, where a timestamp gives it: "Z", "+02:00". */
  readonly zone?: string;
}

/** A day, month, weekday or year as far as the words give it. */
export interface CalendarReading {
  readonly type: "calendar";
  readonly year?: number;
  /** Years from the article's own, where the words say so ("March of last year"). */
  readonly yearOffset?: number;
  /** The year is that of the date mentioned before, "September of that year", or the month comes after it, "the following May". */
  readonly yearOfMention?: "same" | "after";
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly which?: Which;
  /** Weeks from the article's own: "Thursday of last week". */
  readonly weekOffset?: number;
  /** Weeks after the next such weekday: "a week on Tuesday", "Tuesday week". */
  readonly weeksOn?: number;
}

/** A day that a rule finds in each year: Good Friday, "the first Tuesday in May". */
export interface RuledReading {
  readonly type: "ruled";
  readonly rule: DayRule;
  readonly year?: number;
  readonly yearOffset?: number;
  readonly yearOfMention?: "same" | "after";
  readonly which?: Which;
}

/** A season, quarter or half by its EDTF code, with the year as far as it is given. */
export interface SubdivisionReading {
  readonly type: "subdivision";
  readonly code: number;
  readonly year?: number;
  readonly yearOffset?: number;
  readonly yearOfMention?: "same" | "after";
  readonly which?: Which;
}

/** So many units away from the article's date, or from the date last mentioned. */
export interface OffsetReading {
  readonly type: "offset";
  readonly unit: CalendarUnit;
  readonly by: number;
  readonly from: "article" | "mention";
  /** Whether the words hold a figure, and so are a date even where it cannot be known which: "a year earlier". */
  readonly figure?: boolean;
  /** Which part of the unit is meant, whose own is that of the story told or of the article: "the end of the year". */
  readonly within?: "start" | "middle" | "end";
  /** How fine a step of years stays when the words say so: "a year ago today", "two years ago this month". */
  readonly keeps?: "day" | "month";
}

/** Needs no resolving: "the 1990s", "44 BC", "2025-04-01". */
export interface FixedReading {
  readonly type: "fixed";
  readonly edtf: string;
}

/** From one date to another; an end without a reading is open. */
export interface IntervalReading {
  readonly type: "interval";
  readonly from?: Reading;
  readonly to?: Reading;
}

/** Surely a date, but not which: "a few months earlier", "4/5/2025". */
export interface UnknownReading {
  readonly type: "unknown";
}

/** What the words of a date say, before it is resolved against the article's own date. */
export type Reading =
  | CalendarReading
  | RuledReading
  | SubdivisionReading
  | OffsetReading
  | FixedReading
  | IntervalReading
  | UnknownReading;

/** A date as it stands in the text; `first` and `last` are atoms, half-open. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly reading: Reading;
  /** The week or weekend that begins on the day, or holds it: "the week of March 3". */
  readonly stretch?: "week" | "weekend" | undefined;
  readonly clock?: Clock | undefined;
  /** The later end of a span of times on one day. */
  readonly clockTo?: Clock | undefined;
  /** Whether it is a time of day alone, to which a day may still be joined. */
  readonly timeOnly?: boolean | undefined;
  /** Whether the words say that it is not exact: "around 2010". */
  readonly approximate?: boolean | undefined;
  readonly bound?: Bound | undefined;
  readonly confidence: Confidence;
}

/** A mention with all its fields, said or not: those of one shape are copied fastest, and the joining copies much. */
export const wholeMention = (mention: Mention): Mention => ({
  first: mention.first,
  last: mention.last,
  reading: mention.reading,
  stretch: mention.stretch,
  clock: mention.clock,
  clockTo: mention.clockTo,
  timeOnly: mention.timeOnly,
  approximate: mention.approximate,
  bound: mention.bound,
  confidence: mention.confidence,
});

/** What the patterns see. */
export interface Page {
  readonly atoms: Atoms;
  /** Calendar words that this article uses as somebody's name: "Theresa May". */
  readonly names: () => ReadonlySet<string>;
  /** How the article writes dates in figures, where one of them shows it. */
  readonly dayFirst: () => boolean | undefined;
}

/** Reads one sort of date. It is only asked at words that `starts` names, or at figures of so many digits. */
export interface Pattern {
  readonly name: string;
  readonly starts: readonly string[] | { readonly digits: readonly number[] };
  /** The words that can stand second, where they are few: it is not asked before others. */
  readonly second?: ReadonlySet<string>;
  match(page: Page, at: number): Mention | undefined;
}
