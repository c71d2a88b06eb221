const OUTSIDE = /<[a-z/]?|&/gi;
const INSIDE = /[>\s"']/g;

const next = (pattern: RegExp, page: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(page);
};

/** Just after the quotation mark that closes an attribute's value. */
const afterValue = (page: string, mark: string, from: number): number => {
  const at = page.indexOf(mark, from);
  return at === -1 ? page.length : at + 1;
};

/**
 * Whether a page has more tags, attributes and entities than it may. Each becomes a node, or costs as much; a page
 * without them, however long, is read in no time.
 */
export const hasMoreMarks = (page: string, most: number): boolean => {
  let count = 0;
  let isInTag = false;
  let at = 0;
  while (count <= most) {
    const found = next(isInTag ? INSIDE : OUTSIDE, page, at);
    if (found === null) return false;
    const [mark] = found;
    at = found.index + mark.length;
    if (isInTag && (mark === '"' || mark === "'")) at = afterValue(page, mark, at);
    else if (isInTag && mark === ">") isInTag = false;
    else count++;
    if (mark.length === 2) isInTag = true;
  }
  return true;
};
