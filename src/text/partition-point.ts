/**
 * How many entries stand at the front of an ordered list: those that `isBefore` holds for, which must all come first.
 * By halves, so that asking at each place of a text stays cheap.
 */
export const partitionPoint = <Entry>(
  entries: readonly Entry[],
  isBefore: (entry: Entry, index: number) => boolean,
): number => {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(entries[middle] as Entry, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** How many of some ascending numbers are below another. */
export const countBelow = (ascending: readonly number[], limit: number): number => {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};
