import type { NumberCandidate } from "../../../../recognise/contract.ts";
import { CHANGE_VERBS } from "../../data/directions.ts";
import {
  DONE_TO_COUNTED,
  INTRANSITIVE,
  NOT_MEASURED,
  RECKONED_BY,
  RECKONINGS,
  SETS_OBJECT,
} from "../../data/measured.ts";
import { takesClause } from "../../syntax/lexicon.ts";
import type { NounPhrase, TokenRange, VerbGroup } from "../../syntax/types.ts";
import { farSubject, pastApposition } from "./far-subjects.ts";
import { withOf } from "./nouns.ts";
import type { Place, Surroundings } from "./surroundings.ts";

const IN_RP: ReadonlySet<string> = new Set(["IN", "RP"]);
const IN_TO: ReadonlySet<string> = new Set(["IN", "TO"]);
const NN_JJ_TAGS: ReadonlySet<string> = new Set("NN NNS NNP NNPS JJ JJR JJS".split(" "));
const NONE_PUNCT: ReadonlySet<string> = new Set(["", "PUNCT", "QUOTE"]);
const DT_JJ: ReadonlySet<string> = new Set("DT JJ PRP$ CD".split(" "));

/** How far back a verb is looked for: sentences of lists have figures far from any. */
const REACH = 30;

const isEnd = (lower: string): boolean => lower === ";" || lower === ":";

/** The verb group nearest before a token. */
const verbBefore = (token: number, sentence: number, around: Surroundings): VerbGroup | undefined => {
  const start = Math.max(around.sentence(sentence)?.first ?? 0, token - REACH);
  for (let at = token - 1; at >= start; at--) {
    if (isEnd(around.lower(at))) return undefined;
    const group = around.syntax.verbGroupAt(at);
    // "the added risk", "operating profit": a participle inside a phrase is none of the sentence's verbs.
    if (group === undefined || (group.form !== "finite" && around.syntax.phraseAt(at) !== undefined)) continue;
    // "the number of injured": a participle that stands for a noun
    if (group.form === "participle" && around.lower(group.first - 1) === "of") continue;
    return group;
  }
  return undefined;
};

const MAX_STEPS = 3;

/** "the number of launches doubled": the noun before "of". */
const beyondOf = (phrase: NounPhrase | undefined, around: Surroundings): NounPhrase | undefined => {
  if (phrase === undefined || around.lower(phrase.first - 1) !== "of") return phrase;
  const head = around.syntax.phraseEndingAt(phrase.first - 2);
  return around.isThing(head) ? head : phrase;
};

/** "The panel 16 inches wide is worth": a measure behind a noun only describes it. */
const beforeMeasure = (subject: NounPhrase | undefined, around: Surroundings): NounPhrase | undefined => {
  if (subject === undefined || subject.kind === "pronoun") return subject;
  const names: boolean = around.isThing(subject);
  if (names) return subject;
  const described = around.syntax.phraseEndingAt(subject.first - 1);
  return around.isThing(described) ? described : subject;
};

/** What a verb is said of: its subject, or what governs it where it is no finite verb. */
const subjectOf = (verb: VerbGroup, sentence: number, around: Surroundings, steps = 0): NounPhrase | undefined => {
  const before = around.syntax.phraseEndingAt(verb.first - 1);
  const adjacent = around.isThing(before) ? before : undefined;
  if (verb.form === "finite") {
    const far = farSubject(verb, around);
    if (far !== undefined) return far;
    const subject = beforeMeasure(around.clauseOf(verb, sentence)?.subject, around) ?? beyondOf(adjacent, around);
    // "It will cost buyers $5": the pronoun stands for nothing.
    if (subject?.kind === "pronoun" && (verb.lemma === "cost" || verb.lemma === "take")) return undefined;
    if (subject?.kind !== "pronoun" || steps >= MAX_STEPS) return subject;
    return antecedentOf(subject, sentence, around, steps);
  }
  if (steps >= MAX_STEPS) return undefined;
  // "The striker, signed for £42 million, scored": a participle behind a comma is the noun's before it.
  const apart = verb.form !== "infinitive" && around.lower(verb.first - 1) === ",";
  // "retention, a measure of what customers spend, slipped", where "slipped" was taken for a participle
  const apposed = apart ? pastApposition(verb, around) : undefined;
  if (apposed !== undefined) return apposed;
  const described = apart ? around.syntax.phraseEndingAt(verb.first - 2) : undefined;
  // "the new mill, budgeted at $340 million", but "fell in Peru, hurt at …"
  const valued =
    around.lower(verb.last) === "at" && described !== undefined && around.pos(described.first - 1) !== "IN";
  if (around.isThing(described) && (valued || around.isSubject(described, sentence))) return described;
  if (around.lower(verb.first - 1) === "," && verb.form !== "infinitive")
    return subjectOfFinite(verb.first, sentence, around);
  const outer = verbBefore(verb.first, sentence, around);
  // "expects sales to rise", "shares rising": the noun right before is what rises.
  if (adjacent !== undefined && !isPassedOver(adjacent, verb, outer, around))
    return beforePreposition(adjacent, outer, around);
  return outer === undefined ? undefined : subjectOf(outer, sentence, around, steps + 1);
};

/** Nouns that take an infinitive: "plans to lay off 500" are not what is laid off. */
const TAKES_INFINITIVE: ReadonlySet<string> = new Set(
  "plan plans decision effort efforts bid deal agreement contract licence license mandate ability attempt right power need way chance opportunity promise pledge proposal offer option order time move".split(
    " ",
  ),
);

/** "plans to lay off", "a contract with the state of Utah to provide" */
const isOfPlan = (noun: NounPhrase, around: Surroundings): boolean => {
  let phrase: NounPhrase | undefined = noun;
  for (let step = 0; step < MAX_STEPS && phrase !== undefined; step++) {
    if (TAKES_INFINITIVE.has(around.lower(phrase.head))) return true;
    if (around.pos(phrase.first - 1) !== "IN") return false;
    phrase = around.syntax.phraseEndingAt(phrase.first - 2);
  }
  return false;
};

const EXPECTS: ReadonlySet<string> = new Set("want need like ask tell urge allow enable require".split(" "));

/** Whether a noun stands in a phrase with a preposition behind a verb that takes no object with an infinitive. */
const isWithin = (noun: NounPhrase, outer: VerbGroup, around: Surroundings): boolean =>
  IN_RP.has(around.pos(noun.first - 1)) &&
  !SETS_OBJECT.has(outer.lemma) &&
  !EXPECTS.has(outer.lemma) &&
  (outer.last === noun.first - 1 || around.syntax.phraseAt(outer.last) === undefined);

/** "sales in Europe to rise": the noun before the preposition, where a verb with an object and an infinitive governs it. */
const beforePreposition = (noun: NounPhrase, outer: VerbGroup | undefined, around: Surroundings): NounPhrase => {
  if (outer === undefined || !SETS_OBJECT.has(outer.lemma) || around.pos(noun.first - 1) !== "IN") return noun;
  const head = around.syntax.phraseEndingAt(noun.first - 2);
  return around.isThing(head) && head.first >= outer.last ? head : noun;
};

/** Whether a noun right before a verb is another's: "tuned by M-Sport to make", "entered the game averaging", "plans to cut". */
const isPassedOver = (
  noun: NounPhrase,
  verb: VerbGroup,
  outer: VerbGroup | undefined,
  around: Surroundings,
): boolean => {
  if (verb.form === "infinitive" && isOfPlan(noun, around)) return true;
  const before = around.lower(noun.first - 1);
  // "came off the bench to score": what the verb has around it, unless it sets or expects an object of its own.
  if (verb.form === "infinitive" && outer !== undefined && isWithin(noun, outer, around)) return true;
  if (before === "by" || (verb.form === "gerund" && IN_TO.has(around.pos(noun.first - 1)))) return true;
  return verb.form === "gerund" && outer?.last === noun.first && !SETS_OBJECT.has(outer.lemma);
};

/** "Maddon got fit, dropping from 208 pounds": the subject of the verb that the aside belongs to. */
const subjectOfFinite = (token: number, sentence: number, around: Surroundings): NounPhrase | undefined => {
  let verb = verbBefore(token, sentence, around);
  for (let step = 0; step < MAX_STEPS && verb !== undefined && verb.form !== "finite"; step++)
    verb = verbBefore(verb.first, sentence, around);
  return verb?.form === "finite" ? subjectOf(verb, sentence, around, MAX_STEPS) : undefined;
};

const ANAPHORS: ReadonlySet<string> = new Set(["it", "they", "he", "she"]);

/** Whether a pronoun may stand for a phrase: one thing, several, a person. */
const agrees = (pronoun: string, phrase: NounPhrase, around: Surroundings): boolean => {
  const pos = around.pos(phrase.head);
  if (pronoun === "they") return pos === "NNS" || pos === "NNPS";
  if (pronoun === "it") return pos === "NN" || pos === "NNP";
  return phrase.kind === "name";
};

/** "The fund did well, and it grew by 5%": the subject of the clause before, where it agrees. */
const subjectOfClauseBefore = (pronoun: NounPhrase, sentence: number, around: Surroundings): NounPhrase | undefined => {
  const first = Math.max(around.sentence(sentence)?.first ?? 0, pronoun.first - REACH);
  for (let at = pronoun.first - 1; at >= first && around.lower(at) !== ";"; at--) {
    const verb = around.syntax.verbGroupAt(at);
    const subject = verb?.form === "finite" ? around.clauseOf(verb, sentence)?.subject : undefined;
    if (subject === undefined || subject.kind === "pronoun") continue;
    return agrees(around.lower(pronoun.head), subject, around) && around.isThing(subject) ? subject : undefined;
  }
  return undefined;
};

/**
 * "The company said it has 1,000 customers": a pronoun right behind the verb whose content it opens is that verb's
 * subject; elsewhere the subject of the clause before.
 */
const antecedentOf = (
  pronoun: NounPhrase,
  sentence: number,
  around: Surroundings,
  steps: number,
): NounPhrase | undefined => {
  if (!ANAPHORS.has(around.lower(pronoun.head))) return undefined;
  const that = around.lower(pronoun.first - 1) === "that" ? 1 : 0;
  const outer = around.syntax.verbGroupAt(pronoun.first - 1 - that);
  if (outer === undefined) return subjectOfClauseBefore(pronoun, sentence, around);
  const subject = outer.form === "finite" ? subjectOf(outer, sentence, around, steps + 1) : undefined;
  // "Prosecutors said he had taken": one is not many.
  const several = subject !== undefined && /^NNP?S$/.test(around.pos(subject.head));
  return several && around.lower(pronoun.head) !== "they" ? undefined : subject;
};

/** The object right behind a verb, where it ends before the figure. */
const objectOf = (verb: VerbGroup, figure: number, around: Surroundings): NounPhrase | undefined => {
  let at = verb.last;
  while (around.pos(at) === "RB" || around.pos(at) === "RP") at++;
  const phrase = around.syntax.phraseStartingAt(at);
  if (phrase === undefined || phrase.last > figure || around.isNumeric(phrase.head)) return undefined;
  return isReckoning(phrase, around) ? undefined : phrase;
};

/** "the average", but not "the industry average" or "a lump sum". */
const isReckoning = ({ first, head }: NounPhrase, around: Surroundings): boolean => {
  const described = head > first && NN_JJ_TAGS.has(around.pos(head - 1)) && !RECKONINGS.has(around.lower(head - 1));
  return RECKONINGS.has(around.lower(head)) && !described;
};

/** "Cooking times", "the notice period": a noun before makes them things that are measured. */
const LENGTHS: ReadonlySet<string> = new Set(["time", "times", "period", "hours"]);

const named = (phrase: NounPhrase | undefined, around: Surroundings): TokenRange | undefined => {
  if (!around.isThing(phrase)) return undefined;
  const head = around.lower(phrase.head);
  const reckons = isReckoning(phrase, around);
  const when = NOT_MEASURED.has(head) && !(LENGTHS.has(head) && around.pos(phrase.head - 1).startsWith("NN"));
  return when || reckons || head === "there" ? undefined : withOf(phrase, around);
};

/** "Blackmores up 9.4%", "shares down 3%", "Dow +0.2%": a noun before the particle, where no verb stands between. */
const beforeParticle = (first: number, around: Surroundings): NounPhrase | undefined => {
  if (around.lower(first) === "+" || around.lower(first) === "-") return around.syntax.phraseEndingAt(first - 1);
  let at = first - 1;
  while (around.pos(at) === "RB" && around.lower(at) !== "up" && around.lower(at) !== "down") at--;
  const particle = around.lower(at);
  if (particle !== "up" && particle !== "down") return undefined;
  const near = around.syntax.phraseEndingAt(at - 1);
  if (near !== undefined || around.lower(at - 1) !== ",") return near;
  // "the biggest fallers were Halden, down 68p, and Corvane, down 2p"
  const named = around.syntax.phraseEndingAt(at - 2);
  if (named?.kind !== "name") return undefined;
  const isNext = around.lower(named.first - 1) === "and" || around.lower(named.first - 1) === ",";
  const listed = isNext && (around.isNumeric(named.first - 2) || around.isNumeric(named.first - 3));
  const names = around.syntax.verbGroupAt(named.first - 1)?.lemma;
  return listed || names === "be" || names === "include" ? named : undefined;
};

const GAP_WORDS: ReadonlySet<string> = new Set(["by", "at", "to", "for", "up", "down"]);

/** "Ross fell 2.3%, Burlington by 2.6%", "and fats and oils between 6% and 7%": a noun, and no verb since the figure before. */
const gappedNoun = (first: number, around: Surroundings): NounPhrase | undefined => {
  const at = GAP_WORDS.has(around.lower(first - 1)) ? first - 2 : first - 1;
  const noun = around.syntax.phraseEndingAt(at);
  if (!around.isThing(noun)) return undefined;
  const joiner = around.lower(noun.first - 1);
  if (joiner !== "," && joiner !== "and" && joiner !== "but" && joiner !== ";") return undefined;
  for (let back = noun.first - 2; back > noun.first - 12; back--) {
    if (around.isNumeric(back)) return noun;
    if (around.syntax.verbGroupAt(back) !== undefined) return undefined;
  }
  return undefined;
};

/** Whether the figure stands in the subject of a clause: then no verb before it says anything of it. */
const isInSubject = (first: number, sentence: number, around: Surroundings): boolean => {
  const phrase = around.syntax.phraseAt(first);
  // "will reach $38bn, says Ana Ruiz": what a verb stands before is its object, and not the subject of a later one.
  const governed = phrase !== undefined && around.syntax.verbGroupAt(phrase.first - 1)?.form === "finite";
  return phrase !== undefined && !governed && around.isSubject(phrase, sentence);
};

const opensClause = (at: number, around: Surroundings): boolean => {
  const pos = around.pos(at - 1);
  return pos === "" || pos === "PUNCT" || pos === "QUOTE" || around.lower(at - 1) === "that";
};

/** How far a gerund as the subject may stand from its verb, in tokens. */
const LONGEST_GERUND = 12;

/** "sampling came back at 4 ppb", "Sampling between May and July showed 4 ppb": a gerund as the subject. */
const gerundBefore = (verb: VerbGroup, around: Surroundings): TokenRange | undefined => {
  for (let at = verb.first - 1; at >= verb.first - LONGEST_GERUND; at--) {
    const pos = around.pos(at);
    if (pos === "" || pos === "PUNCT" || pos === "QUOTE" || pos.startsWith("W")) return undefined;
    if (around.syntax.verbGroupAt(at) === undefined) continue;
    const opens = at === verb.first - 1 || NONE_PUNCT.has(around.pos(at - 1)) || around.lower(at - 1) === "that";
    return pos === "VBG" && opens ? { first: at, last: at + 1 } : undefined;
  }
  return undefined;
};

/** Words behind which a length of time is when or how long something happens, not how long the subject is. */
const WHEN: ReadonlySet<string> = new Set(
  "for in over within after by since during every past last next until before through the".split(" "),
);

const EARLIER_OR_LATER: ReadonlySet<string> = new Set(["before", "after", "later", "earlier", "ago", "on"]);

/** "an average of", "the final" */
const isReckoned = (at: number, around: Surroundings): boolean =>
  around.lower(at) === "final" ||
  RECKONINGS.has(around.lower(at)) ||
  (around.lower(at) === "of" && RECKONINGS.has(around.lower(at - 1)));

/** Whether a length of time only says when: "in the final eight minutes", "just six hours before". */
const isWhen = (first: number, last: number, around: Surroundings): boolean => {
  let at = first - 1;
  while ((DT_JJ.has(around.pos(at)) || isReckoned(at, around)) && !WHEN.has(around.lower(at))) at--;
  return WHEN.has(around.lower(at)) || EARLIER_OR_LATER.has(around.lower(last));
};

/** "fees, which her lawyer estimated at $640,000": what the relative pronoun before the subject stands for. */
const relativeObject = (verb: VerbGroup, sentence: number, around: Surroundings): NounPhrase | undefined => {
  const subject = around.clauseOf(verb, sentence)?.subject;
  if (subject === undefined || around.pos(subject.first - 1) !== "WDT") return undefined;
  const comma = around.lower(subject.first - 2) === "," ? 1 : 0;
  return around.syntax.phraseEndingAt(subject.first - 2 - comma);
};

/** "doubled", "more than doubled": the verb that the figure is. */
const multipleVerb = (first: number, last: number, around: Surroundings): VerbGroup | undefined =>
  around.syntax.verbGroupAt(first) ?? around.syntax.verbGroupAt(last - 1);

/** UCUM codes of lengths in which a place is given. */
const LENGTHS_OF_WAY: ReadonlySet<string> = new Set(["m", "km", "[mi_i]", "[yd_i]", "[ft_i]", "cm"]);

/** What the verb around a figure says it of: its subject, or the object that it sets to the figure. */
export const throughVerb = (
  { role, unit }: NumberCandidate,
  { first, last, sentence }: Place,
  around: Surroundings,
): TokenRange | undefined => {
  if (role === "duration" && isWhen(first, last, around)) return undefined;
  // "to its 1 billion users": whose they are is known from "its" alone.
  const owner = around.pos(first - 1);
  if (unit?.kind === "count" && owner === "PRP$") return undefined;
  // "two brothers, …", a list's or a clause's, and ", some 40 people," beside a name
  const listed = around.lower(first - 1) === "and" && around.lower(first - 2) === ",";
  const aside = around.lower(first - 1) === "," && around.lower(last) === ",";
  if (unit?.kind === "count" && (listed || aside)) return undefined;
  // "300 engineers, twice the number": of those before the comma
  if (role === "multiple" && around.lower(first - 1) === ",") return undefined;
  // "17 shots to Halden's nine"
  if ((unit?.kind === "count" || unit?.kind === "none") && owner === "POS") return undefined;
  // "killed in shootings at two mosques": a count in a place or a time is no property of the subject.
  if (
    unit?.kind === "count" &&
    around.pos(first - 1) === "IN" &&
    around.lower(first - 1) !== "of" &&
    unit.head !== "point"
  )
    return undefined;
  // "headed in from six yards": where, unless something changes
  const place = LENGTHS_OF_WAY.has(unit?.code ?? "") && role === "level" && around.lower(first - 1) === "from";
  if (place && !CHANGE_VERBS.has(around.lower((verbBefore(first, sentence, around)?.last ?? 0) - 1))) return undefined;
  const particle = named(beforeParticle(first, around), around);
  if (particle !== undefined) return particle;
  const gapped = around.syntax.verbGroupAt(first) === undefined ? gappedNoun(first, around) : undefined;
  if (gapped !== undefined) return named(gapped, around);
  if (isInSubject(first, sentence, around)) return undefined;
  // "launches doubled": the figure is the verb itself.
  const verb =
    (role === "multiple" ? multipleVerb(first, last, around) : undefined) ?? verbBefore(first, sentence, around);
  if (verb === undefined) return undefined;
  // "adds 0.2 points to inflation"
  if (verb.lemma === "add" && around.lower(last) === "to") {
    const added = named(around.syntax.phraseAt(last + 1), around);
    if (added !== undefined) return added;
  }
  // "would double penalties": the figure is the verb, and its object follows
  if (verb.first <= first && first < verb.last) {
    // "proposed halving it"
    if (around.pos(verb.last) === "PRP") return undefined;
    const doubled = named(around.syntax.phraseStartingAt(verb.last), around);
    if (doubled !== undefined) return doubled;
  }
  // "takes most hikers five hours": who needs it is not what it takes
  const lasts = role === "duration" && verb.lemma === "take";
  const object = lasts || INTRANSITIVE.has(verb.lemma) ? undefined : objectOf(verb, first, around);
  if (
    object !== undefined &&
    !around.isCounted(object) &&
    (SETS_OBJECT.has(verb.lemma) || CHANGE_VERBS.has(verb.lemma))
  )
    return named(object, around);
  // "its growth forecast from": a noun that was taken for a verb
  const behind = around.lower(verb.last);
  const asks = verb.lemma === "hold" && behind === "out";
  const reckons = (RECKONED_BY.has(verb.lemma) && behind !== "from") || asks;
  // "houses, which the state valued at $2 million"
  const valued = SETS_OBJECT.has(verb.lemma) && behind === "at" ? relativeObject(verb, sentence, around) : undefined;
  if (verb.voice === "active" && valued !== undefined) return named(valued, around);
  const acts = (unit?.kind === "count" || role === "duration") && DONE_TO_COUNTED.has(verb.lemma);
  if (verb.voice === "active" && (acts || reckons)) return named(relativeObject(verb, sentence, around), around);
  const subject = subjectOf(verb, sentence, around);
  // "screening everyone would cost": the gerund before what it governs
  const gerund = subject === undefined ? -1 : subject.first - 1;
  const governs = around.pos(gerund) === "VBG" && opensClause(gerund, around) && !takesClause(around.lower(gerund));
  if (subject !== undefined && verb.form === "finite" && governs) return { first: gerund, last: subject.last };
  // "nine people were killed and 40 injured": those counted are no property of other ones.
  if (subject !== undefined && (unit?.kind === "count" || unit?.kind === "none") && around.isCounted(subject))
    return undefined;
  return subject === undefined && verb.form === "finite" ? gerundBefore(verb, around) : named(subject, around);
};
