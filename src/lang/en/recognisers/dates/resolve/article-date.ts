import type { Atoms } from "../atoms.ts";
import { daysIn } from "../calendar.ts";
import type { Mention } from "../reading.ts";

/** The article's own date, as finely as it is known. */
export interface ArticleDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Reads the beginning of an EDTF date: year, year and month, or a day, whatever time follows. */
export const parseArticleDate = (edtf: string | undefined): ArticleDate | undefined => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(edtf ?? "");
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2] ?? 0);
  if (month < 1 || month > 12) return { year };
  const day = Number(match[3] ?? 0);
  return day < 1 || day > daysIn(month, year) ? { year, month } : { year, month, day };
};

/** A date in an article's head stands this early in its paragraph, and its paragraph this early in the text. */
const DEEPEST_ATOM = 14;
const DEEPEST_PARAGRAPH = 4;
/** A line of nothing but byline and date. */
const SHORT_LINE = 16;

/** The date in a dateline ("LONDON, March 3, 2026 (Wire) —") or in a line of its own at the head of the article. */
export const findArticleDate = (atoms: Atoms, mentions: readonly Mention[]): ArticleDate | undefined => {
  for (const { first, reading } of mentions) {
    const { paragraph } = atoms.at(first);
    if (paragraph > DEEPEST_PARAGRAPH) return undefined;
    if (
      reading.type !== "calendar" ||
      reading.year === undefined ||
      reading.month === undefined ||
      reading.day === undefined
    )
      continue;
    let start = first;
    while (start > 0 && first - start <= DEEPEST_ATOM && atoms.at(start - 1).paragraph === paragraph) start--;
    if (first - start > DEEPEST_ATOM) continue;
    const dateline =
      atoms.at(start).kind === "word" &&
      atoms.at(start).text.length > 2 &&
      atoms.at(start).text === atoms.at(start).text.toUpperCase();
    const shortLine = atoms.at(start + SHORT_LINE).paragraph !== paragraph;
    if (dateline || shortLine) return { year: reading.year, month: reading.month, day: reading.day };
  }
  return undefined;
};
