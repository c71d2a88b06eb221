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

/** Words of a head that a tagger may take for verbs. */
const HEAD_WORDS: ReadonlySet<string> = new Set([
  "published",
  "updated",
  "posted",
  "modified",
  "written",
  "by",
  "filed",
]);

/** A line of byline and date tells nothing: "He was born on 3 May 1901." is none, however short. */
const tellsNothing = (atoms: Atoms, start: number): boolean => {
  const paragraph = atoms.paragraph(start);
  for (let at = start; at < start + SHORT_LINE && atoms.paragraph(at) === paragraph; at++)
    if (/^(VB|MD)/.test(atoms.pos(at)) && !HEAD_WORDS.has(atoms.word(at)) && !atoms.isCapitalised(at)) return false;
  return atoms.paragraph(start + SHORT_LINE) !== paragraph;
};

const isPlace = (atoms: Atoms, start: number): boolean => {
  const kind = atoms.kind(start);
  const text = atoms.text(start);
  return kind === "word" && text.length > 2 && text === text.toUpperCase();
};

/** The first atom of a paragraph, if it is near. */
const paragraphStart = (atoms: Atoms, at: number): number | undefined => {
  const paragraph = atoms.paragraph(at);
  if (atoms.paragraph(at - DEEPEST_ATOM - 1) === paragraph) return undefined;
  let start = at;
  while (atoms.paragraph(start - 1) === paragraph) start--;
  return start;
};

/** "NEW YORK, Nov 6 (Wire) -": the day of the report stands behind a place in capitals that begins the paragraph. */
export const isDateline = (atoms: Atoms, { first }: Mention): boolean => {
  const start = paragraphStart(atoms, first);
  return start !== undefined && start < first && isPlace(atoms, start);
};

/** So many lines of nothing but a date make a diary or a timeline. */
const DIARY = 3;

const isDiary = (atoms: Atoms, mentions: readonly Mention[]): boolean => {
  let lines = 0;
  for (const { first, last, reading } of mentions) {
    const paragraph = atoms.paragraph(first);
    const alone = atoms.paragraph(first - 1) !== paragraph && atoms.paragraph(last) !== paragraph;
    if (alone && reading.type === "calendar" && reading.month !== undefined) lines++;
  }
  return lines >= DIARY;
};

/** The date in a dateline ("LONDON, March 3, 2026 (Wire) —") or in a line of its own at the head of the article. */
export const findArticleDate = (atoms: Atoms, mentions: readonly Mention[]): ArticleDate | undefined => {
  let found: ArticleDate | undefined;
  if (isDiary(atoms, mentions)) return undefined;
  for (const { first, reading } of mentions) {
    const paragraph = atoms.paragraph(first);
    if (paragraph > DEEPEST_PARAGRAPH) break;
    if (
      reading.type !== "calendar" ||
      reading.year === undefined ||
      reading.month === undefined ||
      reading.day === undefined
    )
      continue;
    const start = paragraphStart(atoms, first);
    if (start === undefined) continue;
    const { year, month, day } = reading;
    if (isPlace(atoms, start)) return { year, month, day };
    if (!tellsNothing(atoms, start)) continue;
    // Lines with dates of several years are those of a timeline.
    if (found !== undefined && found.year !== year) return undefined;
    found ??= { year, month, day };
  }
  return found;
};
