import type { Atoms } from "../atoms.ts";
import type { CalendarReading, Mention, Reading } from "../reading.ts";
import type { ArticleDate } from "./article-date.ts";
import type { Point } from "./point.ts";
import type { Side } from "./tense.ts";

/**
 * The year of a month or day that belongs to a story told, not to the article's own day: "In 1941 the siege began. On
 * 5 March the bridge fell."
 */

/** A date with its words, as far as the story needs it. */
interface Told {
  readonly mention: Mention;
  readonly point: Point | undefined;
}

/** A date that opens its sentence stands this near to its beginning. */
const OPENING = 3;
/** So many dates back the story is followed. */
const STORY_REACH = 6;
/** An earlier month than the one last told is that of the next year only from this many months on: "November … January". */
const TURN_OF_YEAR = 5;

const HEAD_SIGNS: ReadonlySet<string> = new Set([":", "-", "—"]);

const SETTING: ReadonlySet<string> = new Set(["in", "on", "during"]);

/** "In 1941, …", "In the spring of 1941 …", "5 March 1941: …"; "The 1975-inspired sound" sets no story in that year. */
const opensSentence = (atoms: Atoms, { first, last }: Mention): boolean => {
  if (atoms.word(last) === "-" && atoms.joined(last)) return false;
  for (let at = first; at > first - OPENING; at--)
    if (atoms.opensSentence(at)) return at === first || SETTING.has(atoms.word(at));
  return false;
};

/** "Since 2019", "By 2030" set no story in their year. */
const BOUNDS: ReadonlySet<string> = new Set(["since", "by", "before", "after", "until", "till", "from", "beyond"]);

const explicitYear = ({ reading }: Mention): boolean => reading.type === "calendar" && reading.year !== undefined;

/** Whether the words lean on the article's own day: then the text is of that day, and no story of other years. */
const isOfTheDay = (reading: Reading): boolean => {
  switch (reading.type) {
    case "calendar":
      return (
        reading.which !== undefined ||
        reading.yearOffset !== undefined ||
        (reading.weekday !== undefined && reading.month === undefined)
      );
    case "subdivision":
      return reading.which !== undefined || reading.yearOffset !== undefined;
    case "offset":
      return reading.from === "article" && reading.within === undefined;
    case "interval":
      return [reading.from, reading.to].some((end) => end !== undefined && isOfTheDay(end));
    default:
      return false;
  }
};

/** So many years before the article's own a story is surely no news. */
const LONG_GONE = 5;

/** "May 16, 2023: Police raid the office." */
const headsParagraph = (atoms: Atoms, { first, last }: Mention): boolean =>
  atoms.paragraph(first - 1) !== atoms.paragraph(first) && HEAD_SIGNS.has(atoms.word(last));

/** A text that names years gone by and no day of its own: history, a biography, a timeline. */
export const isChronicle = (mentions: readonly Mention[], article: ArticleDate | undefined): boolean => {
  if (mentions.some(({ reading }) => isOfTheDay(reading))) return false;
  const years = mentions.flatMap(({ reading }) =>
    reading.type === "calendar" && reading.year !== undefined ? [reading.year] : [],
  );
  if (article === undefined) return years.length >= 2;
  return years.length >= 3 && years.every((year) => year < article.year - 1);
};

/** The year of a month told after a date: the same, or the next where the story went over the turn of the year. */
const yearAfter = (told: Point, month: number): number | undefined => {
  if (told.month === undefined || month >= told.month) return told.year;
  return told.month - month >= TURN_OF_YEAR ? told.year + 1 : undefined;
};

/** So many dates back in a sentence another year is looked for. */
const SENTENCE_REACH = 4;

const otherYear = ({ reading }: Mention, article: ArticleDate | undefined): boolean =>
  reading.type === "interval"
    ? reading.to?.type === "calendar" && reading.to.year !== undefined && reading.to.year !== article?.year
    : reading.type === "calendar" && reading.year !== undefined && reading.year !== article?.year;

const looksBack = (tense: Side): boolean => {
  const side = tense();
  return side === "past" || side === "perhaps" || side === undefined;
};

/** Whether the sentence has named another year than the article's own before the mention. */
export const namesOtherYear = (atoms: Atoms, { first }: Mention, { before, article, tense }: Story): boolean =>
  looksBack(tense) &&
  before
    .slice(-SENTENCE_REACH)
    .some(({ mention }) => atoms.sentence(mention.first) === atoms.sentence(first) && otherYear(mention, article));

export interface Story {
  readonly article: ArticleDate | undefined;
  readonly chronicle: boolean;
  /** Dates before this one in the same paragraph, or anywhere before it in a chronicle, the latest last. */
  readonly earlier: readonly Told[];
  /** All dates before this one. */
  readonly before: readonly Told[];
  /** The first date of the paragraph. */
  readonly head: Told | undefined;
  readonly tense: Side;
}

/** So many dates back a full date of another year may still be the story's. */
const STORY_DATES = 3;
/** Months back from the article's own in which a month without a year is surely of that time. */
const FRESH = 6;

/** From so many months back on, the month may as well be the one soon to come. */
const SOON_AGAIN = 10;

/**
 * "charged with the killing on 9 August 2019. … bought the rope on 2 August": a month long gone, where a day of older
 * years stands near, may be of those years.
 */
const isOfOlderStory = (
  { month }: { month: number },
  before: readonly Told[],
  article: ArticleDate | undefined,
  past: boolean,
): boolean => {
  if (!past || article?.month === undefined) return false;
  const gone = (article.month - month + 12) % 12;
  return (
    gone > FRESH &&
    gone < SOON_AGAIN &&
    before.slice(-STORY_DATES).some(({ mention, point }) => {
      const full = explicitYear(mention) && point?.month !== undefined;
      return full && point.year < article.year - 1;
    })
  );
};

/**
 * @returns the year, `"open"` where the month may as well be of the story as of the article's own year, or nothing where
 * no story is told
 */
export const storyYear = (
  atoms: Atoms,
  { first }: Mention,
  reading: CalendarReading & { month: number },
  { article, before, chronicle, earlier, head, tense }: Story,
): number | "open" | undefined => {
  const past = looksBack(tense);
  const sentence = atoms.sentence(first);
  const last = earlier.at(-1);
  const headed = head !== undefined && explicitYear(head.mention) && headsParagraph(atoms, head.mention);
  if (headed && last?.point !== undefined) return yearAfter(last.point, reading.month) ?? "open";
  if (isOfOlderStory(reading, before, article, past)) return "open";
  if (last?.point === undefined) return chronicle ? "open" : undefined;
  for (let index = earlier.length - 1; index >= Math.max(0, earlier.length - STORY_REACH); index--) {
    const one = earlier[index];
    if (one?.point === undefined) break;
    const same = atoms.sentence(one.mention.first) === sentence;
    if (!same && (!past || isOfTheDay(one.mention.reading))) break;
    if (!explicitYear(one.mention) || !opensSentence(atoms, one.mention)) continue;
    if (one.mention.bound !== undefined || BOUNDS.has(atoms.word(one.mention.first - 1))) continue;
    if (article?.year === one.point.year) return undefined;
    const goesOn = same || article === undefined || article.year - one.point.year >= LONG_GONE;
    return (goesOn || one.point.month !== undefined ? yearAfter(last.point, reading.month) : undefined) ?? "open";
  }
  if (!chronicle) return undefined;
  if (!past && article !== undefined) return undefined;
  if (last.point.month === undefined) return "open";
  return (past ? yearAfter(last.point, reading.month) : undefined) ?? "open";
};
