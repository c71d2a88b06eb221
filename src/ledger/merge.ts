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

/** Blocks told apart by their bytes; what one side wrote twice, a review repeated within a second, counts twice. */
const counted = (blocks: readonly EntryBlock[]): { readonly key: string; readonly block: EntryBlock }[] => {
  const times = new Map<string, number>();
  return blocks.map((block) => {
    const time = (times.get(block.text) ?? 0) + 1;
    times.set(block.text, time);
    return { key: `${field(block, "recorded") ?? ""} ${block.text} ${time}`, block };
  });
};

/**
 * Both lists in one, each in its own order, what both have once. Where the orders leave a choice, the time of recording
 * and then the bytes decide: never which side is ours.
 */
const interleaved = (ours: readonly EntryBlock[], theirs: readonly EntryBlock[]): EntryBlock[] => {
  const [a, b] = [counted(ours), counted(theirs)];
  const inA = new Set(a.map(({ key }) => key));
  const inB = new Set(b.map(({ key }) => key));
  const joined = new Map<string, EntryBlock>();
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left.key === right?.key) {
      joined.set(left.key, left.block);
      i++;
      j++;
      continue;
    }
    // What the other side has too waits for its turn there; when both wait, the orders contradict each other.
    const isLeftFree = left !== undefined && !inB.has(left.key);
    const isRightFree = right !== undefined && !inA.has(right.key);
    const takesLeft =
      left !== undefined && (right === undefined || (isLeftFree !== isRightFree ? isLeftFree : left.key <= right.key));
    const next = takesLeft ? left : right;
    // A second time it keeps its first place.
    if (next !== undefined) joined.set(next.key, next.block);
    if (takesLeft) i++;
    else j++;
  }
  return [...joined.values()];
};

/** Of the reading that a stretch begins with; 0 for what precedes the first one. */
const revisionOf = ({ readings: [reading] }: Stretch): number =>
  reading === undefined ? 0 : Number(field(reading, "revision"));

const hashOf = ({ readings: [reading] }: Stretch): unknown => reading && field(reading, "sha256");

const blocksOf = ({ readings, changes, reviews }: Stretch): EntryBlock[] => [...readings, ...changes, ...reviews];

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
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    // A newer reading of an old text comes before the next text, whichever side it is from.
    const step =
      (left === undefined ? Infinity : revisionOf(left)) - (right === undefined ? Infinity : revisionOf(right));
    if (left !== undefined && (right === undefined || step < 0)) {
      joined.push(...blocksOf(left));
      i++;
    } else if (right !== undefined && (left === undefined || step > 0)) {
      joined.push(...blocksOf(right));
      j++;
    } else if (left !== undefined && right !== undefined) {
      if (hashOf(left) !== hashOf(right)) return undefined;
      joined.push(
        ...interleaved(left.readings, right.readings),
        ...interleaved(left.changes, right.changes),
        ...interleaved(left.reviews, right.reviews),
      );
      i++;
      j++;
    }
  }
  return joined;
};
