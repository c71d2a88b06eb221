import {
  COMPARISONS,
  DECREES,
  EVENT_NOUNS,
  FUTURE_BEFORE_DATE,
  FUTURE_WORDS,
  HABITS,
  PAST_WORDS,
  PLANNING_VERBS,
  PROSPECTS,
  RELATIVES,
  REPORT_NOUNS,
  REPORTING,
  SCHEDULE_VERBS,
} from "../../../data/calendar-tense.ts";
import type { Atoms } from "../atoms.ts";
import type { Mention, Reading } from "../reading.ts";
import { isDateline } from "./article-date.ts";
import { groupAt, isProspective, type Outlook, outlookOf } from "./verb-group.ts";

const NN_JJ_POS_TAGS: ReadonlySet<string> = new Set("NN NNS NNP NNPS JJ JJR JJS POS".split(" "));
const VB_MD_TAGS: ReadonlySet<string> = new Set("VB VBP VBZ VBD VBN VBG MD".split(" "));

/**
 * On which side of the article's own day a date lies. "later": after the time that the sentence tells of. "scheduled": of a present tense, which may also
 * tell of what recurs, as "timetable" may. "event": on the
 * calendar of the article's own year, "the November election". "nearest": the signs pull both ways. "perhaps": past, unless a day to come is very near.
 * "recent": just gone by, or of no time. "open": the words decide nothing. Nothing: no sign.
 */
export type Tense =
  | "past"
  | "future"
  | "scheduled"
  | "timetable"
  | "later"
  | "event"
  | "nearest"
  | "perhaps"
  | "recent"
  | "open";

/** The tense of a date, looked for when it is asked for: a date with its year needs none. */
export type Side = () => Tense | undefined;

/** How far around a date its verb is looked for: bounded, so that a text of nothing but dates stays linear. */
const REACH = 30;
/** "due on the Friday" */
const NEAR = 3;
/** "November's presidential election" */
const EVENT_REACH = 4;
/** The longest clause that is passed over between two commas. */
const LONGEST_INSERT = 24;

const AHEAD_BOUNDS: ReadonlySet<string> = new Set(["by", "until", "till"]);

/** "the November election", "the convention in July", "the local elections on 7 May", unless it "was" something. */
const isOfEvent = (atoms: Atoms, { first, last, reading }: Mention): boolean => {
  if (reading.type !== "calendar" || reading.month === undefined) return false;
  if (EVENT_NOUNS.has(atoms.word(first - 2)) && (atoms.word(first - 1) === "in" || atoms.word(first - 1) === "on"))
    return true;
  for (let at = last; at < last + EVENT_REACH; at++) {
    const lower = atoms.word(at);
    const pos = atoms.pos(at);
    if (!EVENT_NOUNS.has(lower) || !pos.startsWith("NN")) {
      if (!NN_JJ_POS_TAGS.has(pos) && lower !== ".") return false;
      continue;
    }
    return atoms.pos(at + 1) !== "VBD" && !PAST_WORDS.has(atoms.word(at + 1));
  }
  return false;
};

/** Where the clause begins that ends at the comma `at` and is set into another: "inflation, which hit 24%, …". */
const insertStart = (atoms: Atoms, at: number): number | undefined => {
  for (let comma = at - 2; comma >= at - LONGEST_INSERT; comma--) {
    if (atoms.sentence(comma) !== atoms.sentence(at)) return undefined;
    if (atoms.word(comma) !== ",") continue;
    const opens = [comma + 1, comma + 2].some((at) => RELATIVES.has(atoms.word(at)) || atoms.pos(at) === "VBN");
    if (opens) return comma;
  }
  return undefined;
};

/** A straight or curly quotation mark, by the space before it: the mark that opens speech, or the one that closes it. */
const markAt = (atoms: Atoms, at: number): "opens" | "closes" | undefined => {
  if (atoms.word(at) !== '"') return undefined;
  const text = atoms.text(at);
  const spaced = atoms.spaced(at);
  return text === "“" || (text !== "”" && spaced) ? "opens" : "closes";
};

/** The opening mark of the speech that closes at `at`. */
const quoteStart = (atoms: Atoms, at: number): number | undefined => {
  for (let open = at - 1; open >= at - REACH; open--) if (markAt(atoms, open) === "opens") return open;
  return undefined;
};

const IMPERATIVE: ReadonlySet<string> = new Set(["VB", "VBP", "VBN"]);

/** "Come back in May", which a tagger without context takes for any of the forms that look alike. */
const isImperative = (atoms: Atoms, at: number): boolean => {
  if (!IMPERATIVE.has(atoms.pos(at)) || atoms.word(at).endsWith("ed")) return false;
  return atoms.opensSentence(at) || markAt(atoms, at - 1) === "opens";
};

interface Clause {
  /** "present": of a main clause, which is of no time with a month, and mostly a headline's or a caption's. */
  readonly outlook: Outlook | "prospect" | "present" | "given-up" | "supposed" | "habit";
  readonly verb: string;
  /** Atoms from the verb to the date. */
  readonly away: number;
}

const clause = (outlook: Clause["outlook"], verb: string, away: number): Clause => ({ outlook, verb, away });

/** "against 178,000 in", "from $6 million in" */
const COMPARED = 6;

const isLevel = (atoms: Atoms, at: number): boolean => {
  const figure = atoms.kind(at) === "sign" ? at + 1 : at;
  return atoms.kind(figure) === "number" || atoms.pos(figure) === "CD";
};

/** Whether nothing or "on" stands between a verb and the date. */
const isOn = (atoms: Atoms, at: number, from: number): boolean => at === from || atoms.word(at) === "on";

/** What the words of the clause before the date say: the nearest verb decides. */
const before = (atoms: Atoms, from: number): Clause | undefined => {
  const sentence = atoms.sentence(from);
  let infinitive = false;
  let present: Clause | undefined;
  let habit = false;
  for (let at = from - 1; at >= from - REACH && atoms.sentence(at) === sentence; at--) {
    const lower = atoms.word(at);
    const kind = atoms.kind(at);
    const pos = atoms.pos(at);
    if (lower === ";" || markAt(atoms, at) === "opens") return present;
    if (markAt(atoms, at) === "closes") at = quoteStart(atoms, at) ?? at;
    else if (lower === ",") at = insertStart(atoms, at) ?? at;
    if (kind !== "word") continue;
    if (HABITS.has(lower)) habit = true;
    const out = lower === "due" && atoms.word(at + 1) === "out" ? 1 : 0;
    if (FUTURE_BEFORE_DATE.has(lower) && from - at <= NEAR + out && atoms.word(at + 1) !== "with")
      return clause("future", lower, from - at);
    if (isProspective(atoms, at, from)) {
      // What had been planned may have been given up.
      if (groupAt(atoms, at).auxiliaries.includes("had")) return clause("given-up", lower, from - at);
      const outlook = outlookOf(atoms, at);
      if (lower === "supposed" && outlook === "past") return clause("supposed", lower, from - at);
      return clause(outlook === "past" || outlook === "later" ? "later" : "future", lower, from - at);
    }
    if (COMPARISONS.has(lower) && from - at > 2 && from - at <= COMPARED && isLevel(atoms, at + 1))
      return clause("past", lower, from - at);
    if (PROSPECTS.has(lower)) return clause("prospect", lower, from - at);
    if (FUTURE_WORDS.has(lower) && (!pos.startsWith("NN") || lower === "deadline"))
      return clause("future", lower, from - at);
    // A tagger takes "the trial starts" for two nouns; a date right behind says that it is a verb.
    if (pos === "NNS" && from - at <= 2 && SCHEDULE_VERBS.has(lower) && isOn(atoms, at + 1, from))
      return clause("future", lower, from - at);
    // "is to open", "were to meet"
    if (lower === "to" && /^VB/.test(atoms.pos(at + 1))) {
      const verb = atoms.word(at - 1);
      if (verb === "is" || verb === "are" || verb === "s") return clause("future", lower, from - at);
      if (verb === "was" || verb === "were") return clause("later", lower, from - at);
      infinitive = true;
      continue;
    }
    if (isImperative(atoms, at)) return clause("future", lower, from - at);
    const outlook = outlookOf(atoms, at);
    // "he wants her to win in November"
    if (infinitive && (pos === "VBZ" || pos === "VBP") && outlook !== "past")
      return clause("prospect", lower, from - at);
    if (outlook === "past" || outlook === "participle") return clause(outlook, lower, from - at);
    if (habit || HABITS.has(atoms.word(at - 1))) return clause("habit", lower, from - at);
    if (outlook !== undefined) return clause(outlook, lower, from - at);
    if ((pos === "VBZ" || pos === "VBP") && !REPORTING.has(lower)) present ??= clause("present", lower, from - at);
    if (VB_MD_TAGS.has(pos)) at = groupAt(atoms, at).first;
  }
  return present;
};

/** What the words behind the date say, where those before it say nothing. */
const behind = (atoms: Atoms, from: number, opens: boolean): Clause | undefined => {
  const sentence = atoms.sentence(from - 1);
  for (let at = from; at < from + REACH && atoms.sentence(at) === sentence; at++) {
    const lower = atoms.word(at);
    const kind = atoms.kind(at);
    const pos = atoms.pos(at);
    if (lower === ";" || markAt(atoms, at) === "closes") return undefined;
    if (HABITS.has(lower)) return clause("habit", lower, at - from);
    if (kind !== "word" || (!opens && REPORTING.has(lower))) continue;
    if (isProspective(atoms, at, from + REACH) && outlookOf(atoms, at) !== "past")
      return clause("future", "", at - from);
    if (FUTURE_WORDS.has(lower) && !pos.startsWith("NN")) return clause("future", "", at - from);
    const outlook = outlookOf(atoms, at);
    // What was set or called for a day has its verb before it.
    if (outlook !== undefined) return clause(outlook, PLANNING_VERBS.has(lower) ? "" : lower, at - from);
    if (pos === "VBZ" || pos === "VBP") return clause("present", lower, at - from);
  }
  return undefined;
};

const isDay = (reading: Reading): boolean =>
  reading.type === "interval"
    ? reading.from !== undefined && isDay(reading.from)
    : reading.type === "calendar" && (reading.day !== undefined || reading.weekday !== undefined);

const isWeekday = (reading: Reading): boolean =>
  reading.type === "interval"
    ? reading.from !== undefined && isWeekday(reading.from)
    : reading.type === "calendar" && reading.weekday !== undefined && reading.month === undefined;

/** The preposition that the date stands with, in it or before it. */
const prepositionOf = (atoms: Atoms, { first, bound }: Mention): string => {
  if (bound !== undefined) return atoms.word(first);
  // "until at least Friday"
  if (atoms.word(first - 1) === "least" && atoms.word(first - 2) === "at") return atoms.word(first - 3);
  const article = atoms.word(first - 1) === "the" ? 1 : 0;
  return atoms.word(first - article - 1);
};

/** What a past tense leaves for the date: most often the past, but a day can have been set, or be reported of. */
const afterPast = (verb: string, preposition: string, ahead: boolean, day: boolean, weekday: boolean): Tense => {
  if (ahead && REPORTING.has(verb)) return "future";
  if ((ahead || preposition === "for") && PLANNING_VERBS.has(verb)) return "future";
  if (preposition === "from" && DECREES.has(verb) && (weekday || day)) return "future";
  if (preposition === "for") return weekday || day ? "future" : "nearest";
  return "past";
};

/** Words before an event that say that it is still to come: "before the local elections on 7 May". */
const EVENT_AHEAD: ReadonlySet<string> = new Set(["before", "ahead", "for", "until", "by"]);
const EVENT_PHRASE = 7;

const isAhead = (atoms: Atoms, first: number): boolean => {
  for (let at = first - 1; at >= first - EVENT_PHRASE && atoms.sentence(at) === atoms.sentence(first); at--) {
    if (EVENT_AHEAD.has(atoms.word(at))) return true;
    if (/^(VB|MD)/.test(atoms.pos(at))) return false;
  }
  return false;
};

/** "Saturday: Hurst v Leigh Park (12.30pm)": what is listed with its time of day is to come. */
const listsTimes = (atoms: Atoms, from: number): boolean => {
  for (let at = from; at < from + REACH && atoms.paragraph(at) === atoms.paragraph(from); at++)
    if ((atoms.word(at) === "pm" || atoms.word(at) === "am") && atoms.kind(at - 1) === "number") return true;
  return false;
};

/** "the November jobs report": figures are of a month gone by. */
const isReported = (atoms: Atoms, { last, reading }: Mention): boolean => {
  if (reading.type !== "calendar" || reading.month === undefined || reading.day !== undefined) return false;
  for (let at = last; at < last + EVENT_REACH; at++) {
    if (REPORT_NOUNS.has(atoms.word(at))) return true;
    if (!NN_JJ_POS_TAGS.has(atoms.pos(at))) return false;
  }
  return false;
};

/** "ahead of Tuesday's vote", "until Sunday's election". */
const isBeforeEvent = (atoms: Atoms, { first, last }: Mention): boolean =>
  atoms.word(last) === "'" &&
  EVENT_NOUNS.has(atoms.word(last + 2)) &&
  ["before", "of", "for", "until", "till"].includes(atoms.word(first - 1));

/** "lost the November election", "turnout was 61% in November's vote". */
const EVENT_VERB = 5;

/** Whether the words around a date look back or forward. */
export const tenseOf = (atoms: Atoms, mention: Mention): Tense | undefined => {
  const { first, last, reading, bound } = mention;
  const preposition = prepositionOf(atoms, mention);
  if (bound === "at-least" && preposition === "since") return "past";
  if (isDateline(atoms, mention)) return "nearest";
  const opens = atoms.sentence(first - NEAR) !== atoms.sentence(first);
  // "the minister on Friday played down"
  if (
    isWeekday(reading) &&
    atoms.pos(last) === "VBD" &&
    atoms.sentence(last) === atoms.sentence(first) &&
    preposition !== "for"
  )
    return "past";
  if (isReported(atoms, mention)) return "past";
  const foregoing = before(atoms, first);
  if (isOfEvent(atoms, mention)) {
    const told = foregoing?.outlook === "past" && foregoing.away <= EVENT_VERB;
    return told && !isAhead(atoms, first) ? "past" : "event";
  }
  const deciding = foregoing ?? behind(atoms, last, opens);
  if (deciding === undefined && atoms.word(last) === ":" && isWeekday(reading))
    return listsTimes(atoms, last) ? "future" : "open";
  if (foregoing?.outlook !== "past" && isWeekday(reading) && isBeforeEvent(atoms, mention)) return "future";
  const ahead = preposition !== "through" && (AHEAD_BOUNDS.has(preposition) || bound === "at-most");
  const weekday = isWeekday(reading);
  // "in the wake of Sunday's fire, there is a …": only its own clause says when the fire was.
  const genitive = weekday && foregoing === undefined && atoms.word(last) === "'";
  if (genitive && (deciding?.outlook === "scheduled" || deciding?.outlook === "present")) return undefined;
  const day = isDay(reading);
  switch (deciding?.outlook) {
    case undefined:
      return ahead ? "future" : undefined;
    case "past":
      // "it had until 7 April to appeal"
      if (ahead && day && atoms.word(last) === "to" && atoms.pos(last + 1).startsWith("VB")) return "future";
      return afterPast(deciding?.verb ?? "", preposition, ahead, day, weekday);
    case "participle":
      return weekday ? "past" : ahead ? "nearest" : "perhaps";
    case "present":
      return ahead ? "future" : undefined;
    case "habit":
      return "open";
    case "given-up":
      return ahead ? "nearest" : undefined;
    case "supposed":
      // "were supposed to end on Friday": they have or have not by now.
      return weekday ? "past" : "nearest";
    case "planned":
      return weekday || preposition === "for" || ahead ? "future" : "nearest";
    case "timetable":
      // "The tax goes up from 6 April"
      return day && preposition === "from" && foregoing !== undefined ? "future" : "timetable";
    case "scheduled":
      if (day) return "scheduled";
      // "The wedding is in June", but "in August it is packed" is said of any year.
      return ahead || foregoing?.away === 2 ? "future" : "recent";
    case "prospect":
      return weekday && !ahead ? undefined : "future";
    default:
      return deciding?.outlook;
  }
};
