import { asideEnd, isClause, isInfinitive } from "./clauses.ts";
import { type CueGroup, hasFrame } from "./cue-groups.ts";
import { FRAME } from "./cue-lexicon.ts";
import { basePhraseEnd, contactSubject, fullPhraseEnd, isFiniteVerb } from "./noun-phrases.ts";
import { endsIn } from "./quoted-regions.ts";
import { isKind, isQuoted, isTagged, lowerAt, type Slot, slotAt } from "./slot.ts";
import { subjectOf } from "./subjects.ts";
import { CC, FINITE, IN, MD, PRP, RB, TO, VB, VBD, VBG, VBN } from "./tags.ts";
import { AUXILIARY, COMMA, DASH, RELATIVE, STOP, SUBORDINATOR, WHO_OR_WHICH } from "./word-kinds.ts";

const THOUGH_ALTHOUGH: ReadonlySet<string> = new Set(
  "though although while whereas which who according despite but".split(" "),
);
const THOUGH_AS: ReadonlySet<string> = new Set(["though", "as", "if"]);

const isDash = (slots: readonly Slot[], at: number): boolean => {
  const { kinds, lower, start, end } = slots[at] as Slot;
  if ((kinds & DASH) === 0) return false;
  return lower !== "-" || (slotAt(slots, at - 1)?.end !== start && slots[at + 1]?.start !== end);
};

const REPORTING =
  FRAME.that | FRAME.clause | FRAME.told | FRAME.infinitive | FRAME.named | FRAME.as | FRAME.of | FRAME.against;
const FARTHEST_STATEMENT = 32;

/** Whether a cue's subject begins at `at`, whatever commas set off behind it: "and | **an aide**, speaking in Lund, said". */
const beginsAt = (slots: readonly Slot[], group: CueGroup, at: number): boolean =>
  fullPhraseEnd(slots, at) === group.first ||
  (isKind(slots, group.first - 1, COMMA) && subjectOf(slots, group)?.first === at);

const FARTHEST_HAD = 24;

/** Whether the cue before a content, which "and" may go on with, is one of "had said". */
const hasHad = (slots: readonly Slot[], at: number): boolean => {
  for (let before = at - 1; before > 0 && before > at - FARTHEST_HAD; before--)
    if (slots[before]?.cue !== undefined && lowerAt(slots, before - 1) === "had") return true;
  return false;
};

/** Whether a new statement begins after the conjunction at `at`: "and **added** …", "but the mayor **said** …". */
const newStatement = (
  slots: readonly Slot[],
  at: number,
  groups: readonly CueGroup[],
  joinsSubjects = false,
): boolean => {
  // "that it goes on but **that** nothing is certain"
  if (lowerAt(slots, at + 1) === "that") return false;
  for (const group of groups) {
    const { first, form } = group;
    if (first <= at || first > at + FARTHEST_STATEMENT) continue;
    if (form === "participle") {
      if (first === at + 1) return true;
    } else if (form === "finite" && hasFrame(group, REPORTING)) {
      // "it was late and would ask for more time" goes on.
      // … and so does "she and her peers said".
      // … and "was aware and had asked for a meeting", but not "had said that … and had added …".
      const goesOn = isTagged(slots, first, MD) || (lowerAt(slots, first) === "had" && !hasHad(slots, at));
      const begins = first === at + 1 ? !goesOn : !joinsSubjects && beginsAt(slots, group, at + 1);
      if (begins) return true;
    }
  }
  return false;
};

/** "said it would close the pit **and raised** its forecast": what was done is no more of what would be. */
const isDeedBehindModal = (slots: readonly Slot[], at: number, modal: boolean): boolean =>
  modal && isDeed(slots, at + 1);

/** Whether a content is a noun phrase, no clause. */
const isThing = (slots: readonly Slot[], first: number): boolean =>
  lowerAt(slots, first) !== "that" && !isInfinitive(slots, first) && !isClause(slots, first);

/** "was late, but **would go on**" goes on; "was late, but **would not say** why" is the author's. */
const isIntent = (slots: readonly Slot[], at: number): boolean => {
  if (!isTagged(slots, at, MD)) return false;
  let verb = at + 1;
  while (isTagged(slots, verb, RB)) verb++;
  return !WITHHELD.has(lowerAt(slots, verb));
};

/** What one who tells no more does not do. */
const WITHHELD: ReadonlySet<string> = new Set(
  "say comment elaborate give discuss confirm disclose provide reveal specify name identify share offer go be speculate".split(
    " ",
  ),
);

const isDeed = (slots: readonly Slot[], at: number): boolean =>
  isTagged(slots, at, VBD) && !isKind(slots, at, AUXILIARY);

/** "admitted theft **and was jailed**" */
const isAct = (slots: readonly Slot[], at: number): boolean =>
  isDeed(slots, at) || (isTagged(slots, at, FINITE) && isKind(slots, at, AUXILIARY));

const beginsParticiple = (groups: readonly CueGroup[], at: number): boolean => {
  for (const { first, form } of groups) if (first === at && form === "participle") return true;
  return false;
};

/** Whether a subject and its verb stand here: "**the mayor said** he would go". */
const startsClause = (slots: readonly Slot[], at: number): boolean => {
  let verb = fullPhraseEnd(slots, at);
  if (verb === at) return false;
  while (isTagged(slots, verb, RB)) verb++;
  return isTagged(slots, verb, FINITE);
};

/** "…, **a charge that** she denied": the author's gloss. */
const isGloss = (slots: readonly Slot[], at: number): boolean => {
  const article = lowerAt(slots, at);
  if (article !== "a" && article !== "an") return false;
  const noun = basePhraseEnd(slots, at);
  const after = lowerAt(slots, noun);
  if (after === "that" || after === "which") return true;
  // "a phrase | the defense says"
  const subject = basePhraseEnd(slots, noun);
  const joined = subject === noun && contactSubject(slots, at, noun) !== undefined;
  // "a figure | the union disputes.": a verb that was taken for a plural
  const swallowed = subject > noun + 2 && slots[subject - 1]?.cue !== undefined && isKind(slots, subject, STOP | COMMA);
  return ((subject > noun || joined) && isTagged(slots, subject, FINITE)) || swallowed;
};

/** Words in marks that are a sentence of their own: they begin with a capital and end with a sign. */
const isWholeQuote = ({ region }: Slot): boolean => region?.opensWithCapital === true && endsIn(region, ",.!?…");

/** What turns away from a quote that ends with a comma: “…,” **while** the board said … */
const TURNS: ReadonlySet<string> = new Set("while though although whereas as".split(" "));
const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  "as while when after before during at in on from with until since".split(" "),
);

const isAuthors = (slots: readonly Slot[], at: number): boolean => {
  const { lower, pos } = slots[at] as Slot;
  return (
    CIRCUMSTANCES.has(lower) || (lower === "to" && !isTagged(slots, at + 1, VB)) || (pos === "WRB" && lower !== "how")
  );
};

const STATES: ReadonlySet<string> = new Set(
  "needed needs wanted wants hoped hopes remained remains deserved deserves lacked lacks felt feels knew knows contained contains seemed seems cost costs owed owes depended depends mattered matters".split(
    " ",
  ),
);

/** Whether what stands behind a quoted stretch, from `at` on, is the author's; the content began at `first`. */
const isAuthorsAgain = (slots: readonly Slot[], at: number, first: number): boolean => {
  const slot = slots[at] as Slot;
  const before = slots[at - 1] as Slot;
  const next = slots[at + 1];
  // “We will wait,” … **as he left**, … **prompting** laughter: what follows words that stand by themselves is the author's.
  if (at === first + 1 && isWholeQuote(before) && isAuthors(slots, at)) return true;
  if ((slot.kinds & COMMA) !== 0 && next?.tag === VBG) return true;
  // What a quote that ends with a comma leaves behind is the author's again: "…," and left.
  if (
    before.region?.closed === true &&
    endsIn(before.region, ",") &&
    (slot.tag === VBG ||
      isFiniteVerb(slot) ||
      (slot.tag === CC && next?.lower !== "that" && next?.region === undefined && !isQuoted(slots, at + 2)) ||
      startsClause(slots, at) ||
      TURNS.has(slot.lower) ||
      isGloss(slots, at))
  )
    return true;
  // "was “sorry” and had paid" goes on; "was “sorry” and left" is the author's.
  if (slot.tag !== CC || next === undefined) return false;
  // … but "was “strong” and needed $3m" tells how things are.
  return next.tag === VBN || (isFiniteVerb(next) && (next.kinds & AUXILIARY) === 0 && !STATES.has(next.lower));
};

/** "that **Spain and** the Gulf states agreed", "she **and** her peers said": what an "and" joins is a subject, no clause. */
const joinsSubjects = (slots: readonly Slot[], at: number, subject: number, verbs: number): boolean =>
  subject === -1 ? verbs === 0 && isTagged(slots, at - 1, PRP) : basePhraseEnd(slots, subject) === at;

/** Whether nothing but a bracket, or what a colon leads to, follows up to the sentence's end. */
const endsBehind = (slots: readonly Slot[], at: number): boolean => {
  if (lowerAt(slots, at) === ":") return true;
  for (let close = at + 1; close < slots.length; close++)
    if (lowerAt(slots, close) === ")") return close >= slots.length - 2;
  return false;
};

/** Whether another's statement begins behind the colon at `at`. */
const saysMoreBehind = (slots: readonly Slot[], at: number, groups: readonly CueGroup[]): boolean =>
  groups.some(
    (group) =>
      group.form === "finite" &&
      hasFrame(group, FRAME.that | FRAME.clause) &&
      subjectOf(slots, group)?.first === at + 1,
  );

const lastDashAfter = (slots: readonly Slot[], first: number): number => {
  let at = slots.length - 1;
  while (at > first && !isDash(slots, at)) at--;
  return at;
};

/** The first comma from `from` on, -1 where there is none. */
const commaAfter = (slots: readonly Slot[], from: number): number => {
  for (let at = from; at < slots.length; at++) if (isKind(slots, at, COMMA)) return at;
  return -1;
};

/**
 * Where the content that begins at `first` ends, in slots. It runs to the end of the clause around it: mostly the
 * sentence's, but a new statement, a participle of saying, an aside of the author's ("though …", a dash that is not
 * closed) or a relative clause after a comma end it before. `inside`: the cue's own clause stands inside another
 * ("While Roy says …, …", ", who says …, …"), which goes on after a comma.
 */
export const contentEnd = (
  slots: readonly Slot[],
  first: number,
  groups: readonly CueGroup[],
  inside = false,
): number => {
  let depth = 0;
  let verbs = 0;
  // Where the subject of an inner clause would begin, whose verb has not come yet: "that | Spain and …", "if | Spain and …".
  const hasThat = lowerAt(slots, first) === "that";
  let subject = hasThat ? first + 1 : isClause(slots, first) ? first : -1;
  let openDash = false;
  let modal = false;
  const lastDash = lastDashAfter(slots, first);
  for (let at = hasThat ? asideEnd(slots, first + 1) : first; at < slots.length; at++) {
    const slot = slots[at] as Slot;
    const { kinds, tag, lower } = slot;
    // “… no cure”: of the 212, … · “modest” (p < 0.05): what explains words in marks is the author's.
    if (isQuoted(slots, at - 1) && at > first && (lower === ":" || lower === "(") && endsBehind(slots, at)) return at;
    if (lower === "(") depth++;
    else if (lower === ")") {
      if (depth === 0) return at;
      depth--;
    }
    if (depth > 0 || at === first) continue;
    if ((kinds & STOP) !== 0 && (lower === ";" || (lower !== ":" && at >= slots.length - 2))) return at;
    // "said it was late. “Too late?” she was asked.": the quote is a sentence of its own.
    if ((kinds & STOP) !== 0 && lower === "." && slots[at + 1]?.region?.opensWithCapital === true) return at;
    // "suggests it may be right**: 58% said** they agreed"
    if (lower === ":" && saysMoreBehind(slots, at, groups)) return at;
    if (at === lastDash && !openDash) return at;
    if (lastDash > first && isDash(slots, at)) openDash = !openDash;
    if ((kinds & SUBORDINATOR) !== 0) subject = at + 1;
    if (isFiniteVerb(slot)) {
      verbs++;
      subject = -1;
      // "she didn't have one **and gave** him another"
      modal = tag === MD || lower === "did" || lower === "does";
    }
    if (isQuoted(slots, at - 1) && isAuthorsAgain(slots, at, first)) return at;
    if (
      tag === CC &&
      (newStatement(slots, at, groups, joinsSubjects(slots, at, subject, verbs)) || isDeedBehindModal(slots, at, modal))
    )
      return at;
    // "blamed a strike **and trimmed** the budget": what has no verb is no clause that goes on.
    if (tag === CC && verbs === 0 && isAct(slots, at + 1) && isThing(slots, first)) return at;
    // "accused him of lying **while she says** …"
    if (lower === "while" && verbs === 0 && isThing(slots, first) && startsClause(slots, at + 1)) return at;
    if ((kinds & COMMA) === 0) continue;
    const next = slots[at + 1];
    if (next === undefined) continue;
    if (next.tag === CC && verbs === 0 && isDeed(slots, at + 2) && isThing(slots, first)) return at;
    if (next.tag === CC && newStatement(slots, at + 1, groups)) return at;
    // "hoped for a large crowd, which “will help elect her”": the marks are the speaker's still.
    if ((next.kinds & WHO_OR_WHICH) !== 0 && slots[at + 2]?.region?.opensWithSmall === true) continue;
    if (verbs === 0 && (next.kinds & RELATIVE) !== 0) {
      // "that the plant, where it began, is shut": past the relative clause.
      const close = commaAfter(slots, at + 2);
      if (close === -1 && next.lower !== "where") return at;
      if (close !== -1) at = close;
      continue;
    }
    if (inside && (isFiniteVerb(next) || startsClause(slots, at + 1))) return at;
    if (beginsParticiple(groups, at + 1)) return at;
    // "don't think the crash, which hurt nine, was meant": the clause goes on behind what is said of its noun.
    if ((next.kinds & RELATIVE) !== 0) {
      const close = commaAfter(slots, at + 2);
      const behind = slotAt(slots, close + 1);
      // "was caused by rain, which was heavy, and by wind"
      const joins = behind?.lower === "and" && isTagged(slots, close + 2, IN | TO);
      if (close !== -1 && behind !== undefined && (isFiniteVerb(behind) || joins)) {
        at = close;
        continue;
      }
    }
    if (THOUGH_ALTHOUGH.has(next.lower)) {
      if (next.lower !== "but" || (isFiniteVerb(slots[at + 2] ?? slot) && !isIntent(slots, at + 2))) return at;
    }
    if (isGloss(slots, at + 1)) return at;
    if (next.lower === "even" && THOUGH_AS.has(lowerAt(slots, at + 2))) return at;
  }
  return slots.length;
};
