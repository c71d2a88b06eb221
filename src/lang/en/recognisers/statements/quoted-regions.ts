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
  /** Its words and how they open, as told by white space and letters. */
  readonly words: number;
  readonly opensWithCapital: boolean;
  readonly opensWithSmall: boolean;
}

const CLOSERS = "\"”’'»";

/** Whether a quoted stretch ends with one of some signs, before the marks that close it. */
export const endsIn = ({ sign }: QuotedRegion, signs: string): boolean => sign !== "" && signs.includes(sign);

const regionOf = (text: string, range: Range, inner: Range, balanced: boolean, continues: boolean): QuotedRegion => {
  const { start, end } = range;
  let last = end - 1;
  while (last >= start && CLOSERS.includes(text[last] as string)) last--;
  let words = 1;
  for (let at = text.indexOf(" ", start); at >= 0 && at < end; at = text.indexOf(" ", at + 1)) words++;
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

const NO_PAIRS: readonly Pair[] = [];

/**
 * Pairs the marks of a paragraph. A mark that opens inside a stretch of its own family nests when enough marks are left
 * to close both; otherwise the stretch before it was never closed.
 */
const pairsOf = (marks: readonly Mark[]): readonly Pair[] => {
  if (marks.length === 0) return NO_PAIRS;
  const pairs: Pair[] = [];
  const closers = { double: 0, single: 0, guillemet: 0 };
  for (const mark of marks) if (mark.closes) closers[mark.family]++;
  let open: Mark | undefined;
  let depth = 0;
  marks.forEach((mark, index) => {
    if (mark.closes) closers[mark.family]--;
    if (open === undefined) {
      if (mark.opens && (mark.family !== "single" || closesLater(marks, index, "single"))) open = mark;
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
const firstMark = (
  text: string,
  paragraph: Paragraph | undefined,
  marks: readonly Mark[] | undefined,
): Mark | undefined => {
  const mark = marks?.[0];
  if (paragraph === undefined || !mark?.opens) return undefined;
  return text.slice(paragraph.start, mark.start).trim() === "" ? mark : undefined;
};

/** All stretches in quotation marks, in text order. Marks that do not match recover within their paragraph. */
export const quotedRegions = ({ text, paragraphs }: Article): QuotedRegion[] => {
  const regions: QuotedRegion[] = [];
  const marks = paragraphs.map((paragraph) => marksIn(text, paragraph));
  let carried = false;
  paragraphs.forEach((paragraph, index) => {
    const pairs = pairsOf(marks[index] ?? []);
    let from = paragraph.start;
    let carriesOn = false;
    pairs.forEach(({ open, close }, at) => {
      const continues = carried && from === paragraph.start;
      const add = (range: Range, inner: Range, balanced: boolean): void => {
        from = range.end;
        if (/[\p{L}\p{N}]/u.test(text.slice(inner.start, inner.end)))
          regions.push(regionOf(text, range, inner, balanced, continues));
      };
      if (open !== undefined && close !== undefined) {
        add({ start: open.start, end: close.end }, { start: open.end, end: close.start }, true);
      } else if (open !== undefined) {
        const limit = pairs[at + 1]?.open?.start ?? trimmedEnd(text, paragraph);
        const isLast = at === pairs.length - 1;
        const next = firstMark(text, paragraphs[index + 1], marks[index + 1]);
        carriesOn = isLast && next?.family === open.family;
        const end = isLast ? limit : recoveredEnd(text, open.end, limit);
        add({ start: open.start, end }, { start: open.end, end }, carriesOn);
      } else if (close !== undefined && from === paragraph.start && /[,.!?…]/.test(text[close.start - 1] ?? "")) {
        add({ start: from, end: close.end }, { start: from, end: close.start }, false);
      }
    });
    carried = carriesOn;
  });
  return regions;
};
