import type { EntryBlock } from "../entry-blocks.ts";
import type { RuleDocument } from "./rule.ts";

export const appendOnly: RuleDocument = {
  name: "append-only",
  what: "With --since: every entry that was there is still there, byte for byte and in the same order.",
  why: "A ledger is evidence of what was said and checked when. An entry that can be rewritten afterwards proves nothing.",
  example: `Refused: a value of an old claim edited, or its block deleted, and the whole made to look right again.
Right:   old entries untouched (git checkout <commit> -- ledger/<source>.yaml); what is known better as a review.`,
};

/** An entry that is not there any more. */
export interface Loss {
  readonly before: EntryBlock;
  /** The entry that is in its place: of the same sort and claim, with other bytes. */
  readonly now?: EntryBlock;
}

const nameOf = ({ entry }: EntryBlock): string => {
  const { entry: sort, claim, revision, recorded } = (entry ?? {}) as Record<string, unknown>;
  return JSON.stringify([sort, claim ?? revision, sort === "review" ? recorded : null]);
};

/** The entries of an earlier state that a later one does not hold in their order. */
export const lostEntries = (before: readonly EntryBlock[], now: readonly EntryBlock[]): Loss[] => {
  const losses: Loss[] = [];
  const places = new Map<string, number[]>();
  for (const [index, { text }] of now.entries()) {
    const known = places.get(text);
    if (known === undefined) places.set(text, [index]);
    else known.push(index);
  }
  let at = 0;
  for (const block of before) {
    const found = places.get(block.text)?.find((index) => index >= at);
    if (found !== undefined) {
      at = found + 1;
      continue;
    }
    const name = nameOf(block);
    const same =
      now.find((one) => nameOf(one) === name && one.text !== block.text) ?? now.find((one) => one.text === block.text);
    losses.push({ before: block, ...(same === undefined ? {} : { now: same }) });
  }
  return losses;
};
