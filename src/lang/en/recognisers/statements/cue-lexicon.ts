import { wordFact } from "../../../../text/words.ts";
import { CUE_NOUNS } from "../../data/cue-nouns.ts";
import { CUE_VERBS, type Frame, IRREGULAR_CUE_FORMS } from "../../data/cue-verbs.ts";
import { CUE_ADJECTIVES } from "../../data/statement-words.ts";

/** Frames as bits, so that one comparison asks for several. */
export const FRAME = {
  quote: 1 << 0,
  that: 1 << 1,
  clause: 1 << 2,
  question: 1 << 3,
  infinitive: 1 << 4,
  told: 1 << 5,
  urged: 1 << 6,
  raised: 1 << 7,
  passive: 1 << 8,
  gerund: 1 << 9,
  shown: 1 << 10,
  noun: 1 << 11,
  named: 1 << 12,
  as: 1 << 13,
  of: 1 << 14,
  against: 1 << 15,
  for: 1 << 16,
  about: 1 << 17,
  with: 1 << 18,
  to: 1 << 19,
  at: 1 << 20,
  fragment: 1 << 21,
  aside: 1 << 22,
  charges: 1 << 23,
  deeds: 1 << 24,
  figures: 1 << 25,
  on: 1 << 26,
} as const satisfies Record<Frame, number>;

/** The verbs of reporting that one form can be of, taken together. */
export interface CueVerbs {
  /** What they can report, as bits of `FRAME`. */
  readonly frames: number;
  /** One of them hardly ever does anything else before a quote than report it. */
  readonly says: boolean;
  /** One of them is "tell", which may stand for "is told" in a headline. */
  readonly tells: boolean;
}

/** What a word can report: as a form of verbs, by itself and with a particle ("point **out**"), or otherwise. */
export interface CueWord {
  readonly plain: CueVerbs | undefined;
  readonly withParticle: ReadonlyMap<string, CueVerbs> | undefined;
  /** What somebody is of whom a belief is told: **confident** that … */
  readonly feels: boolean;
  /** What tellings do: the story **goes**. */
  readonly goes: boolean;
  /** A noun that a clause fills: his **claim** that … */
  readonly isNoun: boolean;
}

interface CueForm {
  plain: CueVerbs | undefined;
  withParticle: Map<string, CueVerbs> | undefined;
}

const regular = (lemma: string): string[] => {
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  if (/[^aeiou]y$/.test(lemma)) {
    const root = lemma.slice(0, -1);
    return [`${root}ies`, `${root}ied`, `${lemma}ing`];
  }
  return [/(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, `${stem}ed`, `${stem}ing`];
};

const framesOf = (): Map<string, number> => {
  const all = new Map<string, number>();
  for (const { frames, verbs } of CUE_VERBS) {
    const bits = frames.reduce((sum, frame) => sum | FRAME[frame], 0);
    for (const verb of verbs.split(" ")) all.set(verb, (all.get(verb) ?? 0) | bits);
  }
  return all;
};

const SAYING: ReadonlySet<string> = new Set("say tell add write reply ask answer".split(" "));

const joined = (known: CueVerbs | undefined, lemma: string, frames: number): CueVerbs => ({
  frames: (known?.frames ?? 0) | frames,
  says: known?.says === true || SAYING.has(lemma),
  tells: known?.tells === true || lemma === "tell",
});

const formsOfVerbs = (): ReadonlyMap<string, CueForm> => {
  const byForm = new Map<string, CueForm>();
  for (const [verb, frames] of framesOf()) {
    const [lemma = verb, particle] = verb.split("_");
    for (const written of new Set([lemma, ...regular(lemma), ...(IRREGULAR_CUE_FORMS[lemma] ?? [])])) {
      const form = byForm.get(written) ?? { plain: undefined, withParticle: undefined };
      byForm.set(written, form);
      if (particle === undefined) form.plain = joined(form.plain, lemma, frames);
      else {
        form.withParticle ??= new Map();
        form.withParticle.set(particle, joined(form.withParticle.get(particle), lemma, frames));
      }
    }
  }
  return byForm;
};

const BY_FORM = formsOfVerbs();

const GOING: ReadonlySet<string> = new Set(["goes", "went"]);

/** Whether a word in lower case can be a form of a verb of reporting. */
export const isCueVerb = (lower: string): boolean => BY_FORM.has(lower);

/** Whether a word in lower case can be a cue by itself. */
export const canCue = (lower: string): boolean =>
  BY_FORM.has(lower) || CUE_ADJECTIVES.has(lower) || CUE_NOUNS.has(lower) || GOING.has(lower);

/** What a word that can be a cue can report. */
export const cueWordOf = wordFact(({ lower }): CueWord => {
  const form = BY_FORM.get(lower);
  return {
    plain: form?.plain,
    withParticle: form?.withParticle,
    feels: CUE_ADJECTIVES.has(lower),
    goes: GOING.has(lower),
    isNoun: CUE_NOUNS.has(lower),
  };
});
