/** As long as Hypothesis takes it: enough to find a phrase again, short enough to read. */
const LENGTH = 32;

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * Up to 32 UTF-16 units on each side of a range, cut back to whole words where the text has white space near, and
 * never through a surrogate pair. White space stays as it is, so that prefix + text + suffix is a slice of the text.
 */
export const contextOf = (text: string, start: number, end: number): { prefix: string; suffix: string } => {
  let from = Math.max(0, start - LENGTH);
  if (from > 0) {
    const space = text.slice(from - 1, start).search(/\s\S/);
    if (space !== -1) from += space;
    else if (isLow(text.charCodeAt(from))) from++;
  }
  let to = Math.min(text.length, end + LENGTH);
  if (to < text.length) {
    const after = text.slice(end, to + 1);
    const space = after.search(/\s\S*$/);
    if (space > 0) to = end + space;
    else if (isLow(text.charCodeAt(to))) to--;
  }
  return { prefix: text.slice(from, start), suffix: text.slice(end, to) };
};
