import type { EntryBlock } from "./entry-blocks.ts";

/** A reading of the article with what it brought, and the reviews that were given after it. */
interface Stretch {
  /** The source entry; more than one when both sides read the same text. Empty for what precedes the first reading. */
  readonly readings: readonly EntryBlock[];
  /** Withdrawals and claims. */
  readonly changes: readonly EntryBlock[];
  readonly reviews: readonly EntryBlock[];
}

const field = ({ entry }: EntryBlock, name: string): unknown =>
  (entry as Readonly<Record<string, unknown>> | null)?.[name];

const stretchesOf = (blocks: readonly EntryBlock[]): Stretch[] => {
  const stretches: { readings: EntryBlock[]; changes: EntryBlock[]; reviews: EntryBlock[] }[] = [
    { readings: [], changes: [], reviews: [] },
  ];
  for (const block of blocks) {
    const sort = field(block, "entry");
    if (sort === "source") stretches.push({ readings: [block], changes: [], reviews: [] });
    else if (sort === "review") stretches.at(-1)?.reviews.push(block);
    else stretches.at(-1)?.changes.push(block);
  }
  return stretches;
};

const keyOf = (block: EntryBlock): string => `${field(block, "recorded") ?? ""} ${block.text}`;

/**
 * Both lists in one, each in its own order, what both have once. Where the orders leave a choice, the time of recording
 * and then the bytes decide: never which side is ours.
 */
const interleaved = (a: readonly EntryBlock[], b: readonly EntryBlock[]): EntryBlock[] => {
  const inA = new Set(a.map(({ text }) => text));
  const inB = new Set(b.map(({ text }) => text));
  const joined = new Map<string, EntryBlock>();
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left.text === right?.text) {
      joined.set(left.text, left);
      i++;
      j++;
      continue;
    }
    // What the other side has too waits for its turn there; when both wait, the orders contradict each other.
    const isLeftFree = left !== undefined && !inB.has(left.text);
    const isRightFree = right !== undefined && !inA.has(right.text);
    const takesLeft =
      left !== undefined &&
      (right === undefined || (isLeftFree !== isRightFree ? isLeftFree : keyOf(left) <= keyOf(right)));
    const next = takesLeft ? left : right;
    // A second time it keeps its first place.
    if (next !== undefined) joined.set(next.text, next);
    if (takesLeft) i++;
    else j++;
  }
  return [...joined.values()];
};

const isSameText = (a: Stretch, b: Stretch): boolean => {
  const [one, other] = [a.readings[0], b.readings[0]];
  if (one === undefined || other === undefined) return one === other;
  return field(one, "sha256") === field(other, "sha256") && field(one, "revision") === field(other, "revision");
};

/**
 * Joins what two sides appended to one ledger: without loss, and in an order that does not depend on who merges.
 * Reviews given before a reading come before it, so that no claim is withdrawn before its review.
 *
 * @returns `undefined` when both sides read different texts, each as the next revision: then a person has to say which
 *   text is the article's
 */
export const joinAppends = (
  ours: readonly EntryBlock[],
  theirs: readonly EntryBlock[],
): readonly EntryBlock[] | undefined => {
  const [a, b] = [stretchesOf(ours), stretchesOf(theirs)];
  const joined: EntryBlock[] = [];
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [left, right] = [a[index], b[index]];
    if (left !== undefined && right !== undefined) {
      if (!isSameText(left, right)) return undefined;
      joined.push(
        ...interleaved(left.readings, right.readings),
        ...interleaved(left.changes, right.changes),
        ...interleaved(left.reviews, right.reviews),
      );
    } else {
      const only = left ?? right;
      if (only !== undefined) joined.push(...only.readings, ...only.changes, ...only.reviews);
    }
  }
  return joined;
};
