import type { Confidence } from "../../../../model/vocabulary.ts";
import type { Draft } from "./drafts.ts";

/** Patterns whose content or speaker was guessed from what stands around. */
const GUESSED: ReadonlySet<Draft["pattern"]> = new Set(["introduced", "dangling", "unattributed", "passive"]);

/**
 * How far the words of a statement say by themselves what belongs to it. Where all of it stands in marks beside cue and
 * speaker, nothing is left to guess; where the author words it, its end is. Resolving the speaker can only lower this.
 */
export const confidenceOf = (draft: Draft, isDirect: boolean): Confidence => {
  if (GUESSED.has(draft.pattern) || draft.speaker === undefined || draft.regions.some(({ balanced }) => !balanced))
    return "low";
  return isDirect && draft.plain ? "high" : "medium";
};
