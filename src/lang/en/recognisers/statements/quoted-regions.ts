import type { Range } from "../../../../recognise/contract.ts";
import type { Article, Paragraph } from "../../../../text/article.ts";
import { opensWithCapital, opensWithSmall } from "./letters.ts";
import { type Mark, marksIn } from "./quotation-marks.ts";

/** A stretch in quotation marks, marks included, inside one paragraph and not inside another such stretch. */
export interface QuotedRegion extends Range {
  /** The words inside the marks. */
  readonly inner: Range;
  /** Both of its marks stand in the text, or it is carried on over a paragraph's end. */
  readonly balanced: boolean;
  /** It carries on what was open at the end of the paragraph before. */
  readonly continues: boolean;
  readonly text: string;
  /** The sign that its words end with, before the marks that close it; empty where nothing stands before these. */
  readonly sign: string;
  /** A mark stands behind that sign. */
  readonly closed: boolean;
  /** How many words white space parts, counted up to `MOST_COUNTED`. */
  readonly words: number;
  readonly opensWithCapital: boolean;
  readonly opensWithSmall: boolean;
}

const SPACE = 32;
/** Nobody asks for more: longer stretches are all alike. */
const MOST_COUNTED = 5;
const CLOSERS = "\"”’'»";

/** Whether a quoted stretch ends with one of some signs, before the marks that close it. */
export const endsIn = ({ sign }: QuotedRegion, signs: string): boolean => sign !== "" && signs.includes(sign);

const regionOf = (text: string, range: Range, inner: Range, balanced: boolean, continues: boolean): QuotedRegion => {
  const { start, end } = range;
  let last = end - 1;
  while (last >= start && CLOSERS.includes(text[last] as string)) last--;
  let words = 1;
  for (let at = start; at < end && words < MOST_COUNTED; at++) if (text.charCodeAt(at) === SPACE) words++;
  const own = text.slice(start, end);
  return {
    start,
    end,
    inner,
    balanced,
    continues,
    text: own,
    sign: last < start ? "" : (text[last] as string),
    closed: last < end - 1,
    words,
    opensWithCapital: opensWithCapital(own),
    opensWithSmall: opensWithSmall(own),
  };
};

interface Pair {
  readonly open?: Mark;
  readonly close?: Mark;
}

/** Whether a mark of the family after `index` closes before another can only open. */
const closesLater = (marks: readonly Mark[], index: number, family: Mark["family"]): boolean => {
  for (let at = index + 1; at < marks.length; at++) {
    const mark = marks[at];
    if (mark?.family !== family) continue;
    return mark.closes;
  }
  return false;
};

const NO_MARKS: readonly Mark[] = [];

/** Whether no single mark stands behind one: it can only go on into the next paragraph. */
const isLastSingle = (marks: readonly Mark[], index: number): boolean =>
  !marks.some(({ family }, at) => at > index && family === "single");

/**
 * Pairs the marks of a paragraph; `goesOn`: the next one opens with a single mark, which takes up one that is not closed
 * here. A mark that opens inside a stretch of its own family nests when enough marks are left
 * to close both; otherwise the stretch before it was never closed.
 */
const pairsOf = (marks: readonly Mark[], goesOn: boolean): Pair[] => {
  const pairs: Pair[] = [];
  const closers = { double: 0, single: 0, guillemet: 0 };
  for (const mark of marks) if (mark.closes) closers[mark.family]++;
  let open: Mark | undefined;
  let depth = 0;
  marks.forEach((mark, index) => {
    if (mark.closes) closers[mark.family]--;
    if (open === undefined) {
      const isOpen =
        mark.family !== "single" || closesLater(marks, index, "single") || (goesOn && isLastSingle(marks, index));
      if (mark.opens && isOpen) open = mark;
      else if (!mark.opens && mark.family !== "single") pairs.push({ close: mark });
    } else if (mark.family !== open.family) {
      // The other family inside: a quote within the quote.
    } else if (mark.closes) {
      if (mark.doubtful && closesLater(marks, index, "single")) return;
      if (depth > 0) depth--;
      else {
        pairs.push({ open, close: mark });
        open = undefined;
      }
    } else if (mark.family !== "single") {
      if (closers[mark.family] >= depth + 2) depth++;
      else {
        pairs.push({ open });
        open = mark;
        depth = 0;
      }
    }
  });
  if (open !== undefined) pairs.push({ open });
  return pairs;
};

/** Where a stretch that was never closed ends: with the last sentence that ends before `limit`. */
const recoveredEnd = (text: string, from: number, limit: number): number => {
  for (let at = limit - 1; at > from; at--)
    if (/[.!?…]/.test(text[at] ?? "") && /\s|^$/.test(text[at + 1] ?? "")) return at + 1;
  return limit;
};

const trimmedEnd = (text: string, { start, end }: Range): number => {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? "")) at--;
  return at;
};

/** The mark that a paragraph opens with, if what the paragraph before left open can go on with it. */
const firstMark = (text: string, paragraph: Paragraph | undefined, marks: readonly Mark[]): Mark | undefined => {
  const mark = marks[0];
  if (paragraph === undefined || !mark?.opens) return undefined;
  return text.slice(paragraph.start, mark.start).trim() === "" ? mark : undefined;
};

/** All stretches in quotation marks, in text order. Marks that do not match recover within their paragraph. */
export const quotedRegions = (article: Article): QuotedRegion[] => {
  const { text, paragraphs } = article;
  const regions: QuotedRegion[] = [];
  let carried = false;
  let following = paragraphs[0] === undefined ? NO_MARKS : marksIn(article, paragraphs[0]);
  for (let index = 0; index < paragraphs.length; index++) {
    const marks = following;
    const next = paragraphs[index + 1];
    following = next === undefined ? NO_MARKS : marksIn(article, next);
    const goesOn = carried;
    carried = false;
    if (marks.length === 0) continue;
    const paragraph = paragraphs[index] as Paragraph;
    const pairs = pairsOf(marks, firstMark(text, next, following)?.family === "single");
    let from = paragraph.start;
    for (let at = 0; at < pairs.length; at++) {
      const { open, close } = pairs[at] as Pair;
      const isFirst = from === paragraph.start;
      let end: number;
      let balanced = open !== undefined && close !== undefined;
      if (close !== undefined) {
        if (open === undefined && !(isFirst && /[,.!?…]/.test(text[close.start - 1] ?? ""))) continue;
        end = close.end;
      } else {
        const limit = pairs[at + 1]?.open?.start ?? trimmedEnd(text, paragraph);
        const isLast = at === pairs.length - 1;
        end = isLast ? limit : recoveredEnd(text, (open as Mark).end, limit);
        balanced = isLast && firstMark(text, next, following)?.family === open?.family;
        carried = balanced;
      }
      const start = open?.start ?? from;
      const inner = { start: open?.end ?? from, end: close?.start ?? end };
      from = end;
      if (/[\p{L}\p{N}]/u.test(text.slice(inner.start, inner.end)))
        regions.push(regionOf(text, { start, end }, inner, balanced, goesOn && isFirst));
    }
  }
  return regions;
};
