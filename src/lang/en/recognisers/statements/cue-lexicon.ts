import { CUE_VERBS, type Frame, IRREGULAR_CUE_FORMS } from "../../data/cue-verbs.ts";

/** One verb of reporting in one of its forms. */
export interface CueVerb {
  readonly lemma: string;
  /** "out" of "point out". */
  readonly particle?: string;
  readonly frames: ReadonlySet<Frame>;
}

const regular = (lemma: string): string[] => {
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  if (/[^aeiou]y$/.test(lemma)) {
    const root = lemma.slice(0, -1);
    return [`${root}ies`, `${root}ied`, `${lemma}ing`];
  }
  return [/(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, `${stem}ed`, `${stem}ing`];
};

const framesOf = (): Map<string, Set<Frame>> => {
  const all = new Map<string, Set<Frame>>();
  for (const { frames, verbs } of CUE_VERBS)
    for (const verb of verbs.split(" ")) {
      const known = all.get(verb) ?? new Set();
      for (const frame of frames) known.add(frame);
      all.set(verb, known);
    }
  return all;
};

const build = (): ReadonlyMap<string, readonly CueVerb[]> => {
  const byForm = new Map<string, CueVerb[]>();
  for (const [verb, frames] of framesOf()) {
    const [lemma = verb, particle] = verb.split("_");
    const entry: CueVerb = { lemma, frames, ...(particle === undefined ? {} : { particle }) };
    for (const form of new Set([lemma, ...regular(lemma), ...(IRREGULAR_CUE_FORMS[lemma] ?? [])])) {
      const entries = byForm.get(form) ?? [];
      // A verb with a particle is tried before the plain one.
      if (particle === undefined) entries.push(entry);
      else entries.unshift(entry);
      byForm.set(form, entries);
    }
  }
  return byForm;
};

const BY_FORM = build();
const NONE: readonly CueVerb[] = [];

/** The verbs of reporting that a word in lower case can be a form of. */
export const cueVerbsOf = (lower: string): readonly CueVerb[] => BY_FORM.get(lower) ?? NONE;
