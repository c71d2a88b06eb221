import type { PageElement, PageNode } from "./dom.ts";

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  "address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);
const CELLS = new Set(["td", "th"]);
const NO_TEXT = new Set("script style noscript template head title figcaption".split(" "));

const ELEMENT = 1;
const TEXT = 3;

/** Word puts each cell's words into a paragraph: alone in its cell, it is no line of its own. */
const isAloneInCell = ({ localName, parentNode, previousSibling, nextSibling }: PageElement): boolean =>
  localName === "p" &&
  previousSibling === null &&
  nextSibling === null &&
  parentNode !== null &&
  CELLS.has((parentNode as PageElement).localName);

const isBlock = (node: PageNode): boolean =>
  node.nodeType === ELEMENT && BLOCKS.has((node as PageElement).localName) && !isAloneInCell(node as PageElement);

/**
 * The text of a part of a page, one line a block. Cells of a table's row stand on one line. Photo captions are left
 * out: they are no part of what the article says in order.
 */
export const blocksOf = (root: PageElement): string[] => {
  const blocks: string[] = [];
  let line = "";
  const close = (): void => {
    const words = line.replace(/\s+/g, " ").trim();
    if (words !== "") blocks.push(words);
    line = "";
  };
  const enter = (node: PageNode): boolean => {
    if (node.nodeType === TEXT) line += node.nodeValue ?? "";
    if (node.nodeType !== ELEMENT) return false;
    const name = (node as PageElement).localName;
    if (NO_TEXT.has(name)) return false;
    if (name === "br" || isBlock(node)) close();
    else if (CELLS.has(name)) {
      // Where a cell holds lines of its own, the table is the page's layout.
      if ((node as PageElement).querySelector("br, p + p, div, h1, h2, h3, table") !== null) close();
      else if (line.trim() !== "") line += " | ";
    }
    return true;
  };
  const leave = (node: PageNode): void => {
    if (isBlock(node)) close();
  };

  // By the tree's own links rather than by recursion: pages nest as deeply as they like.
  let node: PageNode | null = root;
  while (node !== null) {
    const child: PageNode | null = enter(node) ? node.firstChild : null;
    if (child !== null) {
      node = child;
      continue;
    }
    leave(node);
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) leave(node);
    }
    node = node === root || node === null ? null : node.nextSibling;
  }
  close();
  return blocks;
};

/** Fewer words in a row may well stand in an article twice. */
const RUN = 8;

const runsOf = (block: string): string[] => {
  const words = block.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(" "));
};

/** Blocks without those all of whose words stand, in their order, in others too, as pull quotes do. */
export const withoutRepeats = (blocks: readonly string[]): string[] => {
  const seen = new Set<string>();
  const once = blocks
    .map((block) => ({ block, runs: runsOf(block) }))
    .filter(({ runs }) => {
      const words = runs.join(" ");
      return words === "" || (!seen.has(words) && seen.add(words));
    });
  const counts = new Map<string, number>();
  for (const { runs } of once) for (const run of new Set(runs)) counts.set(run, (counts.get(run) ?? 0) + 1);
  return once
    .filter(({ runs }) => runs.length === 0 || runs.some((run) => counts.get(run) === 1))
    .map(({ block }) => block);
};
