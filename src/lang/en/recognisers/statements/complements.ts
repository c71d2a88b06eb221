import { CHARGES, DEEDS } from "../../data/denied.ts";
import { CHANGE_NOUNS } from "../../data/directions.ts";
import { addresseeEnd, endsAddressee } from "./addressees.ts";
import { isClause, isInfinitive } from "./clauses.ts";
import { type Complement, complementOf } from "./complement.ts";
import { type CueGroup, hasFrame } from "./cue-groups.ts";
import { FRAME } from "./cue-lexicon.ts";
import { basePhraseEnd, fullPhraseEnd, isFiniteVerb, isTimePhrase } from "./noun-phrases.ts";
import { passiveComplement } from "./passive-complements.ts";
import { isKind, isQuoted, isTagged, lowerAt, type Slot, slotAt, someQuoted, someTagged } from "./slot.ts";
import { spoken } from "./spoken.ts";
import {
  ADJECTIVES,
  ADVERBS,
  CC,
  CD,
  COMMON_NOUNS,
  DT,
  IN,
  JJ,
  JJR,
  NN,
  NNP,
  NOUNS,
  POS,
  PRP,
  PRPS,
  SYM,
  VBG,
  WDT,
  WP,
} from "./tags.ts";
import { COMMA, RELATIVE, STOP } from "./word-kinds.ts";

const WHAT_WHICH: ReadonlySet<string> = new Set("what which whom that who".split(" "));
const YES_NO: ReadonlySet<string> = new Set(["yes", "no", "so"]);

/** The words of "accused X **of**" that join a verb and its content. */
const LINKS = ["of", "against", "for", "about", "with", "to", "at", "on"] as const;
const LINKED = LINKS.reduce((frames, link) => frames | FRAME[link], 0);
const CLAUSAL = FRAME.that | FRAME.clause;

const FARTHEST_OBJECT = 10;

/** The relative before a verb that is its object: "**what** he calls", "a deal **which** they described". */
const objectBefore = (slots: readonly Slot[], verb: number): string | undefined => {
  for (let at = verb - 1; at >= 0 && at >= verb - FARTHEST_OBJECT; at--) {
    const { lower, tag, kinds } = slots[at] as Slot;
    if (WHAT_WHICH.has(lower)) return at < verb - 1 ? lower : undefined;
    const joins = (kinds & COMMA) !== 0 || lower === "of";
    if (!joins && (tag & (NOUNS | PRP | PRPS | ADJECTIVES | ADVERBS | DT | CD | POS)) === 0) return undefined;
  }
  return undefined;
};

const FEWEST_FRAGMENT_WORDS = 2;

/** Words that no name of two words begins with: “a mess”, “no good”. */
const SMALL_WORDS: ReadonlySet<string> = new Set("a an the of in to not no so very too".split(" "));

/** A name that those of a trade have for a thing, which nobody says of it: a move that **biologists call** “active drift”. */
const isTradeTerm = (slots: readonly Slot[], at: number, relative: string): boolean => {
  const { region, text } = slots[at] as Slot;
  if (region?.words !== 2 || !/^(?:that|which|what)$/.test(relative)) return false;
  const words = text.split(" ");
  const plain = !/^.\p{Lu}/u.test(text) && !words.some((word) => SMALL_WORDS.has(word.slice(1)));
  return lowerAt(slots, at - 1) === "call" && plain && !SMALL_WORDS.has(words[0] ?? "");
};

/** Whether somebody's own words stand in a noun phrase or end it: their “steady hand”, not a “smart” grid. */
const hasFragment = (slots: readonly Slot[], from: number, to: number): boolean => {
  for (let at = from; at <= Math.min(to, slots.length - 1); at++) {
    const { region } = slots[at] as Slot;
    if (region === undefined || !region.opensWithSmall || isTagged(slots, at + 1, NOUNS)) continue;
    if (region.text.split(/\s+/).length >= FEWEST_FRAGMENT_WORDS) return true;
  }
  return false;
};

/** What somebody is bidden to do behind a noun phrase that ends at `close`: "urged **them** to leave". */
const bidding = (slots: readonly Slot[], at: number, close: number, group: CueGroup): Complement | undefined => {
  if (close === at) return undefined;
  // urged them “to think of the winter”
  if (isQuoted(slots, close) && /^\W*to\s/.test((slots[close] as Slot).text))
    return complementOf("infinitive", close, { addressee: [at, close] });
  if (!isInfinitive(slots, close) && !(lowerAt(slots, close) === "to" && isTagged(slots, close + 1, NN)))
    return undefined;
  return hasFrame(group, FRAME.urged)
    ? complementOf("infinitive", close, { addressee: [at, Math.min(close, addresseeEnd(slots, at))] })
    : complementOf("infinitive", at);
};

/** What is said to somebody who stands right behind the verb: "told **reporters** that …". */
const saidToSomebody = (slots: readonly Slot[], at: number, group: CueGroup): Complement | undefined => {
  const end = fullPhraseEnd(slots, at);
  const base = basePhraseEnd(slots, at);
  const bidden = hasFrame(group, FRAME.urged | FRAME.raised)
    ? (bidding(slots, at, end, group) ?? bidding(slots, at, base, group))
    : undefined;
  if (bidden !== undefined || base === at || !hasFrame(group, FRAME.told)) return bidden;
  const found = spoken(slots, end, group) ?? spoken(slots, base, group);
  if (found !== undefined) return { ...found, addressee: [at, addresseeEnd(slots, at)] };
  // "told reporters | rents had risen": where one noun phrase ends and the next begins, only the clause tells.
  for (let cut = Math.min(Math.max(base, end), at + LONGEST_ADDRESSEE) - 1; cut > at; cut--)
    if (endsAddressee(slots, cut - 1) && !isTagged(slots, cut, POS) && isClause(slots, cut))
      return complementOf("clause", cut, { addressee: [at, cut] });
  return undefined;
};

const LONGEST_ADDRESSEE = 16;
const FARTHEST_AS = 6;
const FARTHEST_NAME = 6;
const FARTHEST_FIGURE = 8;
const LONGEST_RELATIVE = 12;

/** Whether "as" follows an object that ends at `object`: "described **it** as"; "cited **him** as saying" leaves it to him. */
const hasAs = (slots: readonly Slot[], object: number): boolean => {
  for (let at = object; at < object + FARTHEST_AS; at++) {
    const slot = slots[at];
    if (slot === undefined || (slot.kinds & (STOP | COMMA)) !== 0) return false;
    if (slot.lower === "as") return lowerAt(slots, at + 1) !== "saying";
  }
  return false;
};

/** Whether a name for it follows an object that begins at `first`: "called **it** a mistake". */
const hasName = (slots: readonly Slot[], at: number, first: number, object: number): boolean => {
  const base = basePhraseEnd(slots, first);
  const next = slots[base];
  if (next !== undefined && (next.region !== undefined || (next.tag & (JJ | DT)) !== 0)) return true;
  if (isQuoted(slots, at + 1) || isQuoted(slots, object) || basePhraseEnd(slots, base) > base) return true;
  // "called the decision that went against them “a joke”"
  if (isKind(slots, base, RELATIVE))
    for (let at = base + 2; at < Math.min(slots.length, base + LONGEST_RELATIVE); at++) {
      if (isKind(slots, at, COMMA | STOP)) break;
      if (slots[at]?.region?.opensWithSmall === true) return true;
    }
  // "called him, among other things, “a loser”"
  if (isKind(slots, base, COMMA))
    for (let close = base + 1; close < Math.min(slots.length - 1, base + FARTHEST_NAME); close++)
      if (isKind(slots, close, COMMA) && isQuoted(slots, close + 1)) return true;
  return false;
};

/** What is said of an object and joined to it by a preposition: "accused **them** of lying", "put **it** at 3". */
const linked = (slots: readonly Slot[], at: number, object: number, group: CueGroup): Complement | undefined => {
  if (!hasFrame(group, LINKED)) return undefined;
  const base = basePhraseEnd(slots, at);
  for (const link of LINKS) {
    if (!hasFrame(group, FRAME[link])) continue;
    const end = lowerAt(slots, base) === link ? base : lowerAt(slots, object) === link ? object : -1;
    // "blamed a strike on Monday"
    if (link === "on" && isTimePhrase(slots, end + 1, basePhraseEnd(slots, end + 1))) continue;
    if (end >= 0) return complementOf("noun", link === "at" && isQuoted(slots, end + 1) ? end + 1 : at);
  }
  // "put the chance of its being so at one in ten"
  if (hasFrame(group, FRAME.at))
    for (let link = base; link < Math.min(slots.length - 1, object + FARTHEST_FIGURE); link++) {
      const { kinds, lower } = slots[link] as Slot;
      if ((kinds & STOP) !== 0) break;
      if (lower === "at" && isTagged(slots, link + 1, CD | SYM | JJR)) return complementOf("noun", at);
    }
  return undefined;
};

/** Whether a verb takes its object, from `first` to `object`, for what somebody says: the charges, growth of 3%. */
const isMatter = (slots: readonly Slot[], first: number, object: number, group: CueGroup): boolean => {
  const head = lowerAt(slots, basePhraseEnd(slots, first) - 1);
  if (hasFrame(group, FRAME.charges) && CHARGES.has(head)) return true;
  if (hasFrame(group, FRAME.deeds) && DEEDS.has(head)) return true;
  return (
    hasFrame(group, FRAME.figures) &&
    !isTimePhrase(slots, first, object) &&
    (CHANGE_NOUNS.has(head) || someTagged(slots, first, object, CD))
  );
};

/** What a verb with an object, from `first` to `object`, says of it. */
const saidOfObject = (
  slots: readonly Slot[],
  at: number,
  first: number,
  object: number,
  group: CueGroup,
): Complement | undefined => {
  if (hasFrame(group, FRAME.as) && hasAs(slots, object)) return complementOf("named", at);
  if (hasFrame(group, FRAME.named) && hasName(slots, at, first, object)) return complementOf("named", at);
  const found = linked(slots, at, object, group);
  if (found !== undefined) return found;
  if (hasFrame(group, FRAME.noun) && !isTimePhrase(slots, at, object)) return complementOf("noun", at);
  if (isMatter(slots, first, object, group)) return complementOf("noun", at);
  // "welcomed the ruling as “a step forward”"
  const quoted = lowerAt(slots, object) === "as" && isQuoted(slots, object + 1);
  return hasFrame(group, FRAME.fragment) && (quoted || hasFragment(slots, at, object))
    ? complementOf("named", at)
    : undefined;
};

/** "costs **add up** to", "they **find themselves** alone": other meanings of verbs of reporting. */
const isNoReport = (verb: string, next: string): boolean =>
  (verb.startsWith("add") && next === "up") || (/^f(?:ind|ound)/.test(verb) && /sel(?:f|ves)$/.test(next));

/** "a dog **called Max** who barks" */
const isNameOf = (slots: readonly Slot[], { head, first }: CueGroup): boolean => {
  if (first !== head || lowerAt(slots, head) !== "called" || !isTagged(slots, head + 1, NNP)) return false;
  let noun = head - 1;
  while (isTagged(slots, noun, COMMON_NOUNS | ADJECTIVES)) noun--;
  return (
    /^an?$/.test(lowerAt(slots, noun)) && noun < head - 1 && isKind(slots, basePhraseEnd(slots, head + 1), RELATIVE)
  );
};

/** What a cue's verb reports after it, or nothing when its content stands before it or it reports nothing. */
export const complementAfter = (slots: readonly Slot[], group: CueGroup): Complement | undefined => {
  const at = group.last;
  const first = slots[at];
  // "a podcast called “…”" has a title, "a dog called Max who barks" a name.
  if (first === undefined || (group.doubtful && hasFrame(group, FRAME.named)) || isNameOf(slots, group))
    return undefined;
  if (group.passive) return passiveComplement(slots, group);
  if (isNoReport(lowerAt(slots, group.head), first.lower)) return undefined;
  // "promised “whatever it takes”", "asks what he ate": nobody is told.
  const tellsNobody = first.region !== undefined || (first.tag & (WP | WDT)) !== 0;
  if (!tellsNobody && hasFrame(group, FRAME.told | FRAME.urged | FRAME.raised)) {
    const told = saidToSomebody(slots, at, group);
    if (told !== undefined) return told;
  }
  const relative = objectBefore(slots, group.first);
  const taken = relative !== undefined;
  const clausal = hasFrame(group, CLAUSAL);
  // "the chief, who he said **had** questions to answer": the relative pronoun is the clause's subject.
  if (taken && relative !== "what" && group.form === "finite" && clausal && isFiniteVerb(first))
    return complementOf("clause", at, { gap: true });
  // "what she described as “…”", "a mood Roy describes as “…”": its object stands before it.
  if (hasFrame(group, FRAME.as) && !group.doubtful && first.lower === "as" && someQuoted(slots, at, at + 4))
    return complementOf("named", at + 1, { objectBefore: true });
  if (taken && isTradeTerm(slots, at, relative)) return undefined;
  if (taken && hasFrame(group, FRAME.named) && (first.region !== undefined || basePhraseEnd(slots, at) > at))
    return complementOf("named", at);
  const found = spoken(slots, at, group);
  if (found !== undefined) {
    // "Roy, informed that …": without somebody who is told, it is the subject who was.
    if (!clausal && (found.kind === "that" || found.kind === "clause")) return undefined;
    const to = first.lower === "to" ? basePhraseEnd(slots, at + 1) : at;
    return to > at + 1 && found.first >= to ? { ...found, addressee: [at + 1, to] } : found;
  }
  if (first.tag === VBG && hasFrame(group, FRAME.gerund)) return complementOf("gerund", at);
  if (group.doubtful) return undefined;
  // "boasted **of** “the best bridge”", "called **for** “a fresh start”"
  const governs = hasFrame(group, FRAME.fragment) && /^(?:of|for|about|on|at|against|over)$/.test(first.lower);
  if (governs && hasFragment(slots, at + 1, fullPhraseEnd(slots, at + 1)))
    return complementOf("named", at + 1, { cueLast: at + 1 });
  // "called **that** claim absurd": no clause, where the verb takes none.
  const demonstrative = first.lower === "that" && first.tag === IN && hasFrame(group, FRAME.named);
  const start = demonstrative ? at + 1 : at;
  const object = fullPhraseEnd(slots, start);
  const said = object > start ? saidOfObject(slots, at, start, object, group) : undefined;
  if (said !== undefined) return said;
  const isAnswer = YES_NO.has(first.lower) && (isKind(slots, at + 1, COMMA | STOP) || isTagged(slots, at + 1, CC | IN));
  if (hasFrame(group, FRAME.that) && isAnswer) return complementOf("noun", at);
  // "a clerk **accused** of theft told": it is the clerk who was.
  if (lowerAt(slots, group.head) === "accused") return undefined;
  if (hasFrame(group, LINKED) && slotAt(slots, at + 1) !== undefined)
    for (const link of LINKS)
      if (first.lower === link && hasFrame(group, FRAME[link]))
        return complementOf("noun", at + 1, { cueLast: at + 1 });
  return undefined;
};
