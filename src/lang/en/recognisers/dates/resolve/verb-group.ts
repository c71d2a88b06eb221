import {
  AUXILIARIES,
  CLAUSES_AHEAD,
  FUTURE_MODALS,
  PAST_WORDS,
  PLANNING_VERBS,
  PROSPECTIVE,
  RELATIVES,
  REPORTING,
  SCHEDULE_VERBS,
  WITH_BARE_INFINITIVE,
} from "../../../data/calendar-tense.ts";
import type { Atoms } from "../atoms.ts";

const VB_MD_NNS_TAGS: ReadonlySet<string> = new Set("NNS VB VBP VBZ VBD VBN VBG MD".split(" "));
const VBZ_VBP: ReadonlySet<string> = new Set(["VBZ", "VBP", "VB"]);

/** What the words of one verb group say of a date in their clause. */
export type Outlook =
  | "past"
  /** A past participle that describes a noun: "holders registered on Sept. 5". */
  | "participle"
  | "future"
  /** A present tense of verbs that tell of what is on a calendar: "the trial opens", "the club runs". */
  | "timetable"
  /** After the time that the sentence tells of: "would", "was to". */
  | "later"
  /** A present perfect, which has no date of its own: "has called a strike for March 12". */
  | "planned"
  /** A present that tells of what is on a calendar where a day stands with it, and may be of no time with a month. */
  | "scheduled"
  | undefined;

/** So many words of one group are read before its main verb: "will not have been being". */
const LONGEST_GROUP = 6;
/** From a verb to the infinitive that depends on it: "urged the council's members to". */
const TO_INFINITIVE = 6;

const PRESENT_BE: ReadonlySet<string> = new Set(["is", "are", "am", "re", "m"]);
const PRESENT_HAVE: ReadonlySet<string> = new Set(["has", "have", "ve"]);

/** The first atom of the verb group whose last is `at`, and the auxiliaries in it. */
export const groupAt = (atoms: Atoms, at: number): { first: number; auxiliaries: readonly string[] } => {
  let first = at;
  const auxiliaries: string[] = [];
  const sentence = atoms.sentence(at);
  while (
    first > at - LONGEST_GROUP &&
    atoms.sentence(first - 1) === sentence &&
    (AUXILIARIES.has(atoms.word(first - 1)) || atoms.pos(first - 1) === "RB")
  ) {
    first--;
    // "Monday's" is no verb, "it's" is one; "the May election" has none either.
    const genitive = atoms.word(first) === "s" && atoms.pos(first) === "POS";
    if (genitive || (atoms.word(first) === "may" && atoms.isCapitalised(first)))
      return { first: first + 1, auxiliaries };
    auxiliaries.push(atoms.word(first));
  }
  return { first, auxiliaries };
};

const has = (group: readonly string[], set: ReadonlySet<string>): boolean => group.some((word) => set.has(word));

const modal = (atoms: Atoms, at: number, auxiliaries: readonly string[]): Outlook => {
  const perfect = has(auxiliaries, PRESENT_HAVE) || PRESENT_HAVE.has(atoms.word(at));
  // "would have closed" and "may have closed" say nothing of what is to come.
  if (auxiliaries.includes("will")) return "future";
  if (auxiliaries.includes("would")) return perfect ? undefined : "later";
  if (has(auxiliaries, FUTURE_MODALS)) return perfect ? "past" : "future";
  return undefined;
};

const NO_VERB: ReadonlySet<string> = new Set("DT PDT PRP PRP$ NNP NNPS CD WP NNS PUNCT".split(" "));

/** "expected to", "urged him to", "a plan to", up to `end`: the infinitive that follows has not happened. */
export const isProspective = (atoms: Atoms, at: number, end: number): boolean => {
  if (!PROSPECTIVE.has(atoms.word(at))) return false;
  for (let to = at + 1; to < end && to <= at + TO_INFINITIVE; to++) {
    // A tagger may take the verb for another word, "to last", but not for these.
    if (atoms.word(to) === "to") return !NO_VERB.has(atoms.pos(to + 1));
    if (/^(VB|MD)/.test(atoms.pos(to)) || atoms.kind(to) !== "word") return false;
  }
  return false;
};

const PAST_AUXILIARIES: ReadonlySet<string> = new Set(["had", "was", "were", "did"]);

/**
 * What the verb group that ends at `at` says. The present tense of a main clause says nothing: it is mostly a caption's
 * or a headline's, or of no time.
 */
export const outlookOf = (atoms: Atoms, at: number): Outlook => {
  const lower = atoms.word(at);
  const pos = atoms.pos(at);
  const verbal = VB_MD_NNS_TAGS.has(pos) || PAST_WORDS.has(lower) || FUTURE_MODALS.has(lower) || lower === "s";
  if (!verbal) return undefined;
  const { first, auxiliaries } = groupAt(atoms, at);
  const bare = auxiliaries.length === 0;
  const asModal = modal(atoms, at, auxiliaries);
  if (asModal !== undefined) return asModal;
  if (FUTURE_MODALS.has(lower)) {
    if (lower === "may" || lower === "can") return pos === "MD" && !atoms.isCapitalised(at) ? "future" : undefined;
    return pos.startsWith("NN") ? undefined : "future";
  }
  if (lower === "would") return "later";
  if (auxiliaries.includes("would")) return undefined;
  const participle = pos === "VBN" || pos === "VBD" || (PAST_WORDS.has(lower) && pos !== "VB");
  const perfect = has(auxiliaries, PRESENT_HAVE);
  const opener = atoms.word(first - 1);
  // A tagger takes "which reports" for a noun.
  const present = pos === "VBZ" || pos === "VBP" || (pos === "NNS" && RELATIVES.has(opener));
  if (has(auxiliaries, PAST_AUXILIARIES)) return "past";
  if (pos === "VBG" || lower === "going") return has(auxiliaries, PRESENT_BE) ? "scheduled" : undefined;
  if (perfect && lower === "got") return "scheduled";
  // "is understood to have left", but "hopes to have left by"
  if (perfect && participle && opener === "to") return PROSPECTIVE.has(atoms.word(first - 2)) ? undefined : "past";
  if (perfect && participle) return PLANNING_VERBS.has(lower) ? "planned" : REPORTING.has(lower) ? "past" : undefined;
  // "will remain shut": the time is that of the verb before.
  if (participle && bare && STAYS.has(opener)) return outlookOf(atoms, first - 1);
  if (participle && has(auxiliaries, PRESENT_BE)) return "scheduled";
  if (participle && (auxiliaries.includes("be") || auxiliaries.includes("being"))) return undefined;
  if (participle) return bare && pos === "VBN" ? "participle" : "past";
  if ((present || pos === "VB") && bare && CONDITIONS.has(conjunctionOf(atoms, first) ?? "")) return "future";
  if (bare && (PRESENT_BE.has(lower) || PRESENT_HAVE.has(lower))) return "scheduled";
  if (lower === "s" && pos.startsWith("VB")) return "scheduled";
  // "The march ends on Friday", but "was supposed **to** end on Friday".
  if (SCHEDULE_VERBS.has(lower) && VBZ_VBP.has(pos) && opener !== "to")
    return bare && pos !== "VBZ" && isBareInfinitive(atoms, first) ? undefined : "timetable";
  if (!present || (REPORTING.has(lower) && !RELATIVES.has(opener))) return undefined;
  const conjunction = conjunctionOf(atoms, first);
  const ahead = conjunction !== undefined && conjunction !== "that" && conjunction !== "as";
  return CLAUSES_AHEAD.has(opener) || ahead ? "scheduled" : undefined;
};

const STAYS: ReadonlySet<string> = new Set("remain stay remained stayed remains stays".split(" "));

/** The words of an object before an infinitive: "saw | their monthly bills | go". */
const OBJECT = 5;

/** "saw their rents go up", "let the shops open": an infinitive without "to". */
const isBareInfinitive = (atoms: Atoms, verb: number): boolean => {
  for (let at = verb - 1; at >= verb - OBJECT && atoms.sentence(at) === atoms.sentence(verb); at--) {
    if (atoms.kind(at) !== "word") return false;
    if (WITH_BARE_INFINITIVE.has(atoms.word(at))) return at < verb - 1;
    if (/^(?:VB|MD|IN|TO)/.test(atoms.pos(at))) return false;
  }
  return false;
};

/** They set conditions, so that a present tense behind them is of what has not happened: "if they lose in the fall". */
const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless", "once", "until", "till", "whatever", "whoever"]);

/** The words of a subject between a conjunction and its verb: "whatever the board decides". */
const SUBJECT = 4;

const conjunctionOf = (atoms: Atoms, verb: number): string | undefined => {
  for (let at = verb - 1; at >= verb - SUBJECT && atoms.sentence(at) === atoms.sentence(verb); at--) {
    if (CLAUSES_AHEAD.has(atoms.word(at))) return atoms.word(at);
    if (atoms.kind(at) === "sign") return undefined;
  }
  return undefined;
};
