import {
  ASIDE_STARTERS,
  QUESTION_WORDS,
  RELATIVES,
  SUBORDINATORS,
  TIME_UNITS,
  TIME_WORDS,
} from "../../data/statement-words.ts";
import { type CueGroup, hasFrame } from "./cue-groups.ts";
import type { Slot } from "./layout.ts";
import { basePhraseEnd, fullPhraseEnd, isFiniteVerb, isTimePhrase } from "./noun-phrases.ts";

const ABOUT_AROUND: ReadonlySet<string> = new Set(
  "about around over nearly almost roughly only at more fewer less up".split(" "),
);
const VB_RB_MD_TAGS: ReadonlySet<string> = new Set("VB VBP VBZ VBD VBN VBG MD RB RBR RBS".split(" "));
const NNS_NN: ReadonlySet<string> = new Set(["NNS", "NN"]);
const IF_WHILE: ReadonlySet<string> = new Set(
  "if while when although because since once unless as even despite given".split(" "),
);
const WHAT_WHICH: ReadonlySet<string> = new Set("what which whom that who".split(" "));
const NN_PRP_DT_JJ_TAGS: ReadonlySet<string> = new Set(
  "NN NNS NNP NNPS PRP PRP$ JJ JJR JJS RB RBR RBS DT CD POS".split(" "),
);
const THAT_CLAUSE: ReadonlySet<string> = new Set(["that", "clause"]);
const CD_SYM: ReadonlySet<string> = new Set(["CD", "SYM", "JJR"]);
const YES_NO: ReadonlySet<string> = new Set(["yes", "no", "so"]);

/** What follows a cue and is its content. Slots, half-open. */
export interface Complement {
  readonly kind: "quote" | "that" | "clause" | "question" | "infinitive" | "gerund" | "noun" | "named";
  readonly first: number;
  readonly addressee?: readonly [number, number];
  /** The clause's subject is a relative pronoun before the cue: "a gap that they said **was** small". */
  readonly gap?: true;
  /** The verb's object stands before its subject: "a mood Roy describes as …". */
  readonly objectBefore?: true;
  /** The cue's end where a preposition belongs to it: "warned of". */
  readonly cueLast?: number;
}

/** How far a content can stand from its cue: "said in an interview with the paper on Monday that". */
const REACH = 24;
const CLAUSE_REACH = 14;
const OBJECT_PRONOUNS: ReadonlySet<string> = new Set("them him me us".split(" "));
const isObject = ({ lower, pos }: Slot): boolean => OBJECT_PRONOUNS.has(lower) || (lower === "her" && pos === "PRP");
const PREPOSITIONS: ReadonlySet<string> = new Set(
  "in on at during to after from with of about by via through over for before before amid per inside outside without as".split(
    " ",
  ),
);
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  "if while when although because since once unless despite given as after before until even under without".split(" "),
);

const stops = ({ lower }: Slot): boolean =>
  lower === ";" || lower === ":" || lower === "." || lower === "?" || lower === "!";

/** Whether a clause, a subject and then a finite verb, begins at `at`. */
const isClause = (slots: readonly Slot[], at: number): boolean => {
  if (slots[at] === undefined || isObject(slots[at] as Slot) || QUESTION_WORDS.has((slots[at] as Slot).lower))
    return false;
  // "said about half of them were": what bounds a number begins the noun phrase.
  if (ABOUT_AROUND.has(slots[at]?.lower ?? ""))
    for (let number = at + 1; number <= at + 3; number++)
      if (slots[number]?.pos === "CD" || slots[number]?.lower === "half") return isClause(slots, number);
  // "says going through a dark time has helped": a gerund can be the subject.
  const end = slots[at]?.pos === "VBG" ? at + 1 : fullPhraseEnd(slots, at);
  if (end === at) return false;
  let commas = 0;
  let lists = false;
  // "the numbers he saw were worse": a clause without "that" says more of the noun.
  let inRelative =
    (basePhraseEnd(slots, end) > end && !isTimePhrase(slots, end, basePhraseEnd(slots, end))) ||
    /^(?:that|who|which)$/.test(slots[end]?.lower ?? "");
  for (let next = end; next < Math.min(slots.length, end + CLAUSE_REACH); next++) {
    const slot = slots[next] as Slot;
    if (slot.lower === "," && RELATIVES.has(slots[next + 1]?.lower ?? "")) {
      // "late deciders, who were few, broke for her"
      while (next + 1 < slots.length && slots[next + 1]?.lower !== ",") next++;
      next++;
      continue;
    }
    if (SUBORDINATORS.has(slot.lower) && !RELATIVES.has(slot.lower) && slot.lower !== "that" && slot.lower !== "than")
      return false;
    // After one comma the verb is another clause's: "lamented the crime, the mayor said".
    if (isFiniteVerb(slot)) {
      if (!inRelative) return commas !== 1 || lists;
      inRelative = false;
      while (next + 1 < slots.length && VB_RB_MD_TAGS.has(slots[next + 1]?.pos ?? "")) next++;
      continue;
    }
    if (stops(slot)) return false;
    if (slot.lower === "and" || slot.lower === "or") {
      if (basePhraseEnd(slots, next + 1) === next + 1) return false;
      lists = true;
    }
    if (slot.lower === "," && ++commas > 2) return false;
    // The “tone” “was set by others”: the predicate may be quoted.
    if (slot.region !== undefined && next === end && /^\W*\p{Ll}/u.test(slot.text)) return true;
    if (slot.region !== undefined && /[,.!?]["”’'»]*$/.test(slot.text)) return false;
  }
  return false;
};

const isInfinitive = (slots: readonly Slot[], at: number): boolean => {
  if (slots[at]?.lower !== "to") return false;
  const next = slots[at + 1];
  if (next === undefined) return false;
  if (next.region !== undefined) return true;
  return next.pos === "VB" || (next.pos === "RB" && slots[at + 2]?.pos === "VB") || next.lower === "not";
};

/** Of whom it is told that they do not: "**not** everyone agrees: …". */
const NEGATIVE = /^(?:not|nobody|no|none|few|never)$/;

/** The opener of a content at exactly this place, without what may stand between it and the cue. */
const openerAt = (slots: readonly Slot[], at: number, group: CueGroup): Complement | undefined => {
  const slot = slots[at];
  if (slot === undefined) return undefined;
  const next = slots[at + 1];
  const speaks = hasFrame(group, "quote", "that", "clause", "told");
  // "hails ‘unbelievable’ Rovers": a word set off in the noun phrase of one who is praised.
  const within = /^NN/.test(next?.pos ?? "") && !hasFrame(group, "that", "clause", "told");
  if (slot.region !== undefined && speaks && !within) return { kind: "quote", first: at };
  if ((slot.lower === "," || slot.lower === ":") && next?.region !== undefined && speaks)
    return { kind: "quote", first: at + 1 };
  if (
    slot.lower === ":" &&
    next !== undefined &&
    isClause(slots, at + 1) &&
    hasFrame(group, "quote") &&
    hasFrame(group, "that", "told") &&
    !NEGATIVE.test(slots[group.first - 2]?.lower ?? "")
  )
    return { kind: "clause", first: at + 1 };
  if (
    slot.lower === "that" &&
    hasFrame(group, "that", "told") &&
    !TIME_UNITS.has(next?.lower ?? "") &&
    (slot.pos !== "DT" || isClause(slots, at) || next?.region !== undefined)
  )
    return { kind: "that", first: at };
  if (QUESTION_WORDS.has(slot.lower) && hasFrame(group, "question")) return { kind: "question", first: at };
  if (isInfinitive(slots, at) && hasFrame(group, "infinitive")) return { kind: "infinitive", first: at };
  return undefined;
};

/** An adverb of place or degree that belongs to the noun after it: "said **upstream** states had". */
const isModifier = (slots: readonly Slot[], at: number): boolean => {
  const { lower } = slots[at] as Slot;
  return !lower.endsWith("ly") && !TIME_WORDS.has(lower) && NNS_NN.has(slots[at + 1]?.pos ?? "");
};

/** Skips one thing that may stand between a cue and its content: an adverb, a time, a prepositional phrase, an aside in commas. */
const skipped = (slots: readonly Slot[], at: number): number => {
  const slot = slots[at];
  if (slot === undefined) return at;
  if (slot.pos === "RB" && slot.lower !== "not" && !isModifier(slots, at)) return at + 1;
  // "noted, drily, that"
  if (slot.lower === "," && slots[at + 1]?.pos === "RB" && slots[at + 2]?.lower === ",")
    return slots[at + 3]?.region === undefined ? at + 3 : at + 2;
  const base = basePhraseEnd(slots, at);
  if (isTimePhrase(slots, at, base)) return base;
  if (PREPOSITIONS.has(slot.lower)) {
    const end = fullPhraseEnd(slots, at + 1);
    if (end > at + 1) return end;
    if (slots[at + 1]?.pos === "VBG") {
      const object = fullPhraseEnd(slots, at + 2);
      return object;
    }
  }
  // "told a meeting in Lyon, France, on Monday that"
  if (slot.lower === "," && slots[at + 1]?.pos === "NNP") {
    const place = basePhraseEnd(slots, at + 1);
    if (slots[place]?.pos === "IN") return place;
    if (slots[place]?.lower === "," && slots[place + 1]?.region === undefined) return place + 1;
  }
  if (slot.lower === "," && ASIDE_STARTERS.has(slots[at + 1]?.lower ?? ""))
    for (let close = at + 2; close < Math.min(slots.length, at + REACH); close++) {
      const candidate = slots[close] as Slot;
      if (candidate.lower === ",") return slots[close + 1]?.region === undefined ? close + 1 : close;
      if (candidate.region !== undefined || stops(candidate)) break;
    }
  return at;
};

const spoken = (slots: readonly Slot[], from: number, group: CueGroup): Complement | undefined => {
  let at = from;
  while (at < slots.length && at < from + REACH) {
    const opener = openerAt(slots, at, group);
    if (opener !== undefined) return opener;
    if (hasFrame(group, "clause", "told") && isClause(slots, at) && !isTimePhrase(slots, at, basePhraseEnd(slots, at)))
      return { kind: "clause", first: at };
    const next = skipped(slots, at);
    if (next === at) break;
    // "said if elected he would": what looks like an adverbial opens the content when a comma follows it.
    if (
      slots[next]?.lower === "," &&
      hasFrame(group, "clause") &&
      CLAUSE_OPENERS.has((slots[at] as Slot).lower) &&
      isClause(slots, next + 1)
    )
      return { kind: "clause", first: at };
    at = next;
  }
  const slot = slots[from];
  if (slot !== undefined && hasFrame(group, "clause") && IF_WHILE.has(slot.lower) && slots[from - 1]?.lower !== ",")
    return { kind: "clause", first: from };
  return undefined;
};

/** The words of "accused X **of**" that join a verb and its content. */
const LINKS = ["of", "against", "for", "about", "with", "to", "at"] as const;

/** The relative before a verb that is its object: "**what** he calls", "a deal **which** they described". */
const objectBefore = (slots: readonly Slot[], verb: number): string | undefined => {
  for (let at = verb - 1; at >= 0 && at >= verb - 8; at--) {
    const { lower, pos } = slots[at] as Slot;
    if (WHAT_WHICH.has(lower)) return at < verb - 1 ? lower : undefined;
    if (!NN_PRP_DT_JJ_TAGS.has(pos)) return undefined;
  }
  return undefined;
};

/** Where whom one tells ends: with its noun, or what "of" adds to it. */
export const addresseeEnd = (slots: readonly Slot[], at: number): number => {
  const base = basePhraseEnd(slots, at);
  return slots[base]?.lower === "of" ? Math.max(base, basePhraseEnd(slots, base + 1)) : base;
};

const FEWEST_FRAGMENT_WORDS = 2;

/** Words that no name of two words begins with: “a mess”, “no good”. */
const SMALL_WORDS: ReadonlySet<string> = new Set("a an the of in to not no so very too".split(" "));

/** A name that those of a trade have for a thing, which nobody says of it: a move that **biologists call** “active drift”. */
const isTradeTerm = (slots: readonly Slot[], at: number, relative: string): boolean => {
  const { region, text } = slots[at] as Slot;
  if (region === undefined || !/^(?:that|which|what)$/.test(relative)) return false;
  const words = text.split(" ");
  const plain = words.length === 2 && !/^.\p{Lu}/u.test(text) && !words.some((word) => SMALL_WORDS.has(word.slice(1)));
  return slots[at - 1]?.lower === "call" && plain && !SMALL_WORDS.has(words[0] ?? "");
};

/** Whether somebody's own words stand in a noun phrase or end it: their “steady hand”, not a “smart” grid. */
const hasFragment = (slots: readonly Slot[], from: number, to: number): boolean => {
  for (let at = from; at <= Math.min(to, slots.length - 1); at++) {
    const { region, text } = slots[at] as Slot;
    if (region === undefined || /^NN/.test(slots[at + 1]?.pos ?? "")) continue;
    if (/^\W*\p{Ll}/u.test(text) && text.split(/\s+/).length >= FEWEST_FRAGMENT_WORDS) return true;
  }
  return false;
};

/** What a cue's verb reports after it, or nothing when its content stands before it or it reports nothing. */
export const complementAfter = (slots: readonly Slot[], group: CueGroup): Complement | undefined => {
  const at = group.last;
  const first = slots[at];
  // "a podcast called “…”" has a title.
  if (first === undefined || (group.doubtful && hasFrame(group, "named"))) return undefined;
  if (group.passive) {
    if (hasFrame(group, "passive") && isInfinitive(slots, at)) return { kind: "infinitive", first: at };
    if (hasFrame(group, "that", "told") && first.lower === "that") return { kind: "that", first: at };
    return undefined;
  }
  // "promised “whatever it takes”", "asks what he ate": nobody is told.
  const tellsNobody = first.region !== undefined || first.pos === "WP" || first.pos === "WDT";
  if (hasFrame(group, "told", "urged", "raised") && !tellsNobody) {
    const end = fullPhraseEnd(slots, at);
    const base = basePhraseEnd(slots, at);
    if (hasFrame(group, "urged", "raised"))
      for (const close of new Set([end, base]))
        if (close > at && /^\W*to\s/.test(slots[close]?.region === undefined ? "" : (slots[close]?.text ?? "")))
          // urged them “to think of the winter”
          return { kind: "infinitive", first: close, addressee: [at, close] };
        else if (
          close > at &&
          (isInfinitive(slots, close) || (slots[close]?.lower === "to" && slots[close + 1]?.pos === "NN"))
        )
          return hasFrame(group, "urged")
            ? { kind: "infinitive", first: close, addressee: [at, Math.min(close, addresseeEnd(slots, at))] }
            : { kind: "infinitive", first: at };
    if (hasFrame(group, "told") && base > at) {
      const found = spoken(slots, end, group) ?? spoken(slots, base, group);
      if (found !== undefined) return { ...found, addressee: [at, addresseeEnd(slots, at)] };
    }
  }
  const relative = objectBefore(slots, group.first);
  const taken = relative !== undefined;
  // "the chief, who he said **had** questions to answer": the relative pronoun is the clause's subject.
  if (
    relative !== "what" &&
    taken &&
    group.form === "finite" &&
    hasFrame(group, "that", "clause") &&
    isFiniteVerb(first)
  )
    return { kind: "clause", first: at, gap: true };
  // "what she described as “…”", "a mood Roy describes as “…”": its object stands before it.
  if (
    hasFrame(group, "as") &&
    !group.doubtful &&
    first.lower === "as" &&
    slots.slice(at, at + 4).some(({ region }) => region !== undefined)
  )
    return { kind: "named", first: at + 1, objectBefore: true };
  if (taken && isTradeTerm(slots, at, relative)) return undefined;
  if (taken && hasFrame(group, "named") && (first.region !== undefined || basePhraseEnd(slots, at) > at))
    return { kind: "named", first: at };
  const found = spoken(slots, at, group);
  // "Roy, informed that …": without somebody who is told, it is the subject who was.
  if (found !== undefined && THAT_CLAUSE.has(found.kind) && !hasFrame(group, "that", "clause")) return undefined;
  if (found !== undefined) {
    const to = first.lower === "to" ? basePhraseEnd(slots, at + 1) : at;
    return to > at + 1 && found.first >= to ? { ...found, addressee: [at + 1, to] } : found;
  }
  if (hasFrame(group, "gerund") && first.pos === "VBG") return { kind: "gerund", first: at };
  if (group.doubtful) return undefined;
  // "boasted **of** “the best bridge”", "called **for** “a fresh start”"
  const from = /^(?:of|for|about)$/.test(first.lower) ? at + 1 : at;
  if (from > at && hasFrame(group, "fragment") && hasFragment(slots, from, fullPhraseEnd(slots, from)))
    return { kind: "named", first: from, cueLast: from };
  // "called **that** claim absurd": no clause, where the verb takes none.
  const demonstrative = first.lower === "that" && first.pos === "IN" && hasFrame(group, "named");
  const object = fullPhraseEnd(slots, demonstrative ? at + 1 : at);
  if (object > at + (demonstrative ? 1 : 0)) {
    if (hasFrame(group, "as"))
      for (
        let as = object;
        as < Math.min(slots.length, object + 6) && !stops(slots[as] as Slot) && slots[as]?.lower !== ",";
        as++
      )
        if (slots[as]?.lower === "as") return { kind: "named", first: at };
    if (hasFrame(group, "named")) {
      const base = basePhraseEnd(slots, demonstrative ? at + 1 : at);
      const next = slots[base];
      if (
        next !== undefined &&
        (next.region !== undefined || next.pos === "JJ" || next.pos === "DT" || basePhraseEnd(slots, base) > base)
      )
        return { kind: "named", first: at };
      if (slots[at + 1]?.region !== undefined || slots[object]?.region !== undefined)
        return { kind: "named", first: at };
      // "called him, among other things, “a loser”"
      if (next?.lower === ",")
        for (let close = base + 1; close < Math.min(slots.length - 1, base + 6); close++)
          if (slots[close]?.lower === "," && slots[close + 1]?.region !== undefined)
            return { kind: "named", first: at };
    }
    for (const link of LINKS)
      if (hasFrame(group, link))
        for (const end of [basePhraseEnd(slots, at), object])
          if (slots[end]?.lower === link)
            return { kind: "noun", first: slots[end + 1]?.region !== undefined && link === "at" ? end + 1 : at };
    // "put the chance of its being so at one in ten"
    if (hasFrame(group, "at"))
      for (let link = object; link < Math.min(slots.length - 1, object + 8) && !stops(slots[link] as Slot); link++)
        if (slots[link]?.lower === "at" && CD_SYM.has(slots[link + 1]?.pos ?? "")) return { kind: "noun", first: at };
    if (hasFrame(group, "noun") && !isTimePhrase(slots, at, object)) return { kind: "noun", first: at };
    if (hasFrame(group, "fragment") && hasFragment(slots, at, object)) return { kind: "named", first: at };
  }
  if (hasFrame(group, "that") && YES_NO.has(first.lower)) return { kind: "noun", first: at };
  for (const link of LINKS)
    if (hasFrame(group, link) && first.lower === link && slots[at + 1] !== undefined)
      return { kind: "noun", first: at + 1, cueLast: at + 1 };
  return undefined;
};
