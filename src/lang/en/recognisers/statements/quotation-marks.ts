import type { Range } from "../../../../recognise/contract.ts";
import type { Article, Paragraph, Sentence, Token } from "../../../../text/article.ts";
import { classOfUnit, SPACE } from "../../../../text/characters.ts";
import { type MarkReading, QUOTATION_MARKS } from "../../data/quotation-marks.ts";
import { HOLDS_QUOTATION_MARK } from "../../word-marks.ts";
import { isLetterOrNumber } from "./letters.ts";

/** A quotation mark in the text, with what it can be where it stands. */
export interface Mark extends Range {
  readonly family: MarkReading["family"];
  readonly opens: boolean;
  readonly closes: boolean;
  /** A single mark that may as well be an apostrophe: "the voters’ choice". */
  readonly doubtful: boolean;
}

/** The characters before which a mark can open, or after which it cannot close, white space apart. */
const OPENERS_BEFORE = "([{—–-/:“‘\"'«";
const CLOSERS_AFTER = ")]}—–-/.,;:!?…“”‘’\"'»<";

const APOSTROPHE = 39;
const BACKTICK = 96;

/** Whether a code unit can be a mark, or the half of one. */
const isMarkUnit = (unit: number): boolean =>
  unit < 128
    ? unit === APOSTROPHE || unit === 34 || unit === BACKTICK
    : unit === 0xab || unit === 0xbb || (unit >= 0x2018 && unit <= 0x201f);

/** Whether a word has in it what can be a mark. */
export const holdsQuotationMark = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (isMarkUnit(text.charCodeAt(at))) return true;
  return false;
};

const isSpace = (sign: string): boolean => classOfUnit(sign.charCodeAt(0)) === SPACE;

/**
 * The marks of a paragraph, each read by its neighbours: a mark with white space before and a word
 * after it can only open, whichever way it curls. Apostrophes inside and before words are left out.
 */
export const marksIn = ({ text, sentences, tokens }: Article, paragraph: Paragraph): readonly Mark[] => {
  const marks: Mark[] = [];
  let next = paragraph.start;
  for (let index = paragraph.first; index < paragraph.last; index++) {
    const sentence = sentences[index] as Sentence;
    if ((sentence.marks & HOLDS_QUOTATION_MARK) === 0) continue;
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at] as Token;
      if ((token.marks & HOLDS_QUOTATION_MARK) !== 0) next = readMarks(text, paragraph, token, next, marks);
    }
  }
  return marks;
};

/** Reads the marks of a token, from `from` on, where the last mark ended; gives where the next can begin. */
const readMarks = (text: string, { start, end }: Range, token: Token, from: number, marks: Mark[]): number => {
  let next = Math.max(token.start, from);
  while (next < token.end) {
    const at = next;
    const unit = text.charCodeAt(at);
    next++;
    if (!isMarkUnit(unit)) continue;
    if ((unit === APOSTROPHE || unit === BACKTICK) && next < end && text.charCodeAt(next) === unit) next++;
    const mark = readMark(text, start, at, next, end);
    if (mark !== undefined) marks.push(mark);
  }
  return next;
};

/** The mark that stands from `at` to `last` in the stretch from `start` to `end`. */
const readMark = (text: string, start: number, at: number, last: number, end: number): Mark | undefined => {
  const afterWord = at > start && isLetterOrNumber(text, at - 1);
  const reading = QUOTATION_MARKS.get(text.slice(at, last));
  if (reading === undefined) return undefined;
  const { family, side } = reading;
  if (family === "single" && afterWord && last < end && isLetterOrNumber(text, last)) return undefined;
  const before = at > start ? (text[at - 1] as string) : "\n";
  const after = last < end ? (text[last] as string) : "\n";
  const rest = text.slice(last, Math.min(end, last + 3));
  const spacedBefore = isSpace(before);
  // 6’2”,” · "“We lost": inches, and a mark that stands twice.
  if (before >= "0" && before <= "9" && /^[.,]?["”]/.test(rest)) return undefined;
  if (family === "double" && spacedBefore && /^["“]\S/.test(rest)) return undefined;
  const looksOpen = (spacedBefore || OPENERS_BEFORE.includes(before)) && !isSpace(after);
  const looksClosed = !spacedBefore && (isSpace(after) || CLOSERS_AFTER.includes(after));
  let opens = looksOpen && (side !== "close" || !looksClosed);
  let closes = looksClosed && (side !== "open" || !looksOpen);
  if (family === "single") {
    // ’90s, ’em, 'tis: an apostrophe that stands for what is left out.
    if (
      side !== "open" &&
      !closes &&
      /^(?:\d0s|em\b|til\b|tis\b|twas\b|cause\b|n\b)/i.test(text.slice(at + 1, Math.min(end, at + 8)))
    )
      return undefined;
    if (side === "close") opens = false;
  } else if (!opens && !closes) {
    // Set wide of its words, or stuck between two: believe the way it curls.
    opens = side !== "close";
    closes = side !== "open";
  }
  if (!opens && !closes) return undefined;
  return { start: at, end: last, family, opens, closes, doubtful: family === "single" && closes && afterWord };
};
