import { AUXILIARIES, RELATIVES } from "../../data/statement-words.ts";
import { type CueGroup, hasFrame } from "./cue-groups.ts";
import type { Slot } from "./layout.ts";
import { basePhraseEnd, contactSubject, fullPhraseEnd, isFiniteVerb } from "./noun-phrases.ts";

const THOUGH_ALTHOUGH: ReadonlySet<string> = new Set(
  "though although while whereas which who according despite but".split(" "),
);
const AN_A: ReadonlySet<string> = new Set(["an", "a"]);
const THAT_WHICH: ReadonlySet<string> = new Set(["that", "which"]);
const THOUGH_AS: ReadonlySet<string> = new Set(["though", "as", "if"]);

const DASHES: ReadonlySet<string> = new Set(["—", "–", "--", "-"]);

const isDash = (slots: readonly Slot[], at: number): boolean => {
  const slot = slots[at] as Slot;
  if (!DASHES.has(slot.lower)) return false;
  return slot.lower !== "-" || (slots[at - 1]?.end !== slot.start && slots[at + 1]?.start !== slot.end);
};

/** Whether a new statement begins after the conjunction at `at`: "and **added** …", "but the mayor **said** …". */
const newStatement = (slots: readonly Slot[], at: number, groups: readonly CueGroup[]): boolean =>
  groups.some((group) => {
    const { first, form } = group;
    if (first <= at || first > at + 16) return false;
    if (form === "participle") return first === at + 1;
    if (form !== "finite" || !hasFrame(group, "that", "clause", "told", "infinitive", "named", "as")) return false;
    // "it was late and would ask for more time" goes on.
    if (first === at + 1) return slots[first]?.pos !== "MD";
    return fullPhraseEnd(slots, at + 1) === first;
  });

/** Whether a subject and its verb stand here: "**the mayor said** he would go". */
const startsClause = (slots: readonly Slot[], at: number): boolean => {
  let verb = fullPhraseEnd(slots, at);
  if (verb === at) return false;
  while (slots[verb]?.pos === "RB") verb++;
  const slot = slots[verb];
  return slot !== undefined && isFiniteVerb(slot);
};

/** "…, **a charge that** she denied": the author's gloss. */
const isGloss = (slots: readonly Slot[], at: number): boolean => {
  if (!AN_A.has(slots[at]?.lower ?? "")) return false;
  const noun = basePhraseEnd(slots, at);
  if (THAT_WHICH.has(slots[noun]?.lower ?? "")) return true;
  // "a phrase | the defense says"
  const subject = basePhraseEnd(slots, noun);
  const verb = subject > noun ? slots[subject] : slots[noun];
  const joined = subject === noun && contactSubject(slots, at, noun) !== undefined;
  return (subject > noun || joined) && verb !== undefined && isFiniteVerb(verb);
};

/** Words in marks that are a sentence of their own: they begin with a capital and end with a sign. */
const isWholeQuote = ({ region, text }: Slot): boolean =>
  region !== undefined && /^\W*\p{Lu}/u.test(text) && /[,.!?…]["”’'»]*$/.test(text);

/** What turns away from a quote that ends with a comma: “…,” **while** the board said … */
const TURNS: ReadonlySet<string> = new Set("while though although whereas as".split(" "));
const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  "as while when after before during at in on from with until since".split(" "),
);

const isAuthors = (slots: readonly Slot[], at: number): boolean => {
  const { lower, pos } = slots[at] as Slot;
  return (
    CIRCUMSTANCES.has(lower) || (lower === "to" && slots[at + 1]?.pos !== "VB") || (pos === "WRB" && lower !== "how")
  );
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
  let openDash = false;
  let lastDash = slots.length - 1;
  while (lastDash > first && !isDash(slots, lastDash)) lastDash--;
  for (let at = first; at < slots.length; at++) {
    const slot = slots[at] as Slot;
    const next = slots[at + 1];
    if (slot.lower === "(") depth++;
    else if (slot.lower === ")") {
      if (depth === 0) return at;
      depth--;
    }
    if (depth > 0 || at === first) continue;
    if (
      slot.lower === ";" ||
      ((slot.lower === "." || slot.lower === "?" || slot.lower === "!") && at >= slots.length - 2)
    )
      return at;
    if (at === lastDash && !openDash) return at;
    // “We will wait,” … **as he left**, … **prompting** laughter: what follows words that stand by themselves is the author's.
    if (at === first + 1 && isWholeQuote(slots[first] as Slot) && isAuthors(slots, at)) return at;
    if (slot.lower === "," && slots[at - 1]?.region !== undefined && next?.pos === "VBG") return at;
    if (isDash(slots, at)) openDash = !openDash;
    if (isFiniteVerb(slot)) verbs++;
    // What a quote that ends with a comma leaves behind is the author's again: "…," and left.
    const before = slots[at - 1];
    if (before?.region !== undefined && /,["”’'»]+$/.test(before.text))
      if (
        slot.pos === "VBG" ||
        isFiniteVerb(slot) ||
        (slot.pos === "CC" &&
          next?.lower !== "that" &&
          next?.region === undefined &&
          slots[at + 2]?.region === undefined) ||
        startsClause(slots, at) ||
        TURNS.has(slot.lower) ||
        isGloss(slots, at)
      )
        return at;
    if (
      before?.region !== undefined &&
      slot.pos === "CC" &&
      // "was “sorry” and had paid" goes on; "was “sorry” and left" is the author's.
      (next?.pos === "VBN" || (next !== undefined && isFiniteVerb(next) && !AUXILIARIES.has(next.lower)))
    )
      return at;
    const comma = slot.lower === ",";
    const from = comma ? at + 1 : at;
    const word = slots[from];
    if (word === undefined) continue;
    if (word.pos === "CC" && newStatement(slots, from, groups)) return at;
    if (!comma || next === undefined) continue;
    if (verbs === 0 && RELATIVES.has(next.lower)) {
      // "that the plant, where it began, is shut": past the relative clause.
      const close = slots.findIndex(({ lower }, index) => index > at + 1 && lower === ",");
      if (close === -1 && next.lower !== "where") return at;
      if (close !== -1) at = close;
      continue;
    }
    if (inside && (isFiniteVerb(next) || startsClause(slots, at + 1))) return at;
    if (groups.some((group) => group.first === at + 1 && group.form === "participle")) return at;
    if (THOUGH_ALTHOUGH.has(next.lower)) {
      if (next.lower !== "but" || isFiniteVerb((slots[at + 2] ?? slot) as Slot)) return at;
    }
    if (isGloss(slots, at + 1)) return at;
    if (next.lower === "even" && THOUGH_AS.has(slots[at + 2]?.lower ?? "")) return at;
  }
  return slots.length;
};
