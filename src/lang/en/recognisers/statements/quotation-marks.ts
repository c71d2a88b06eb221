import type { Range } from "../../../../recognise/contract.ts";
import { type MarkReading, QUOTATION_MARKS } from "../../data/quotation-marks.ts";

/** A quotation mark in the text, with what it can be where it stands. */
export interface Mark extends Range {
  readonly family: MarkReading["family"];
  readonly opens: boolean;
  readonly closes: boolean;
  /** A single mark that may as well be an apostrophe: "the voters’ choice". */
  readonly doubtful: boolean;
}

const MARK = /''|``|[“”„‟"«»‘’']/g;
/** The characters before which a mark can open, or after which it cannot close. */
const OPENER_BEFORE = /[\s([{—–\-/:“‘"'«]/;
const CLOSER_AFTER = /[\s)\]}—–\-/.,;:!?…“”‘’"'»<]/;
const WORD = /[\p{L}\p{N}]/u;

/**
 * The marks of a stretch of text, each read by its neighbours: a mark with white space before and a word after it can
 * only open, whichever way it curls. Apostrophes inside and before words are left out.
 */
export const marksIn = (text: string, { start, end }: Range): Mark[] => {
  const marks: Mark[] = [];
  const stretch = text.slice(start, end);
  for (const match of stretch.matchAll(MARK)) {
    const reading = QUOTATION_MARKS.get(match[0]);
    if (reading === undefined) continue;
    const before = stretch[match.index - 1] ?? "\n";
    const rest = stretch.slice(match.index + match[0].length, match.index + match[0].length + 3);
    // 6’2”,” · "“We lost": inches, and a mark that stands twice.
    if (/\d/.test(before) && /^[.,]?["”]/.test(rest)) continue;
    if (reading.family === "double" && /^["“]\S/.test(rest) && /\s/.test(before)) continue;
    const after = stretch[match.index + match[0].length] ?? "\n";
    const looksOpen = OPENER_BEFORE.test(before) && !/\s/.test(after);
    const looksClosed = !/\s/.test(before) && CLOSER_AFTER.test(after);
    let opens = looksOpen && (reading.side !== "close" || !looksClosed);
    let closes = looksClosed && (reading.side !== "open" || !looksOpen);
    if (reading.family === "single") {
      if (WORD.test(before) && WORD.test(after)) continue;
      // ’90s, ’em, 'tis: an apostrophe that stands for what is left out.
      if (
        reading.side !== "open" &&
        !closes &&
        /^(?:\d0s|em\b|til\b|tis\b|twas\b|cause\b|n\b)/i.test(stretch.slice(match.index + 1, match.index + 8))
      )
        continue;
      if (reading.side === "close") opens = false;
    } else if (!opens && !closes) {
      // Set wide of its words, or stuck between two: believe the way it curls.
      opens = reading.side !== "close";
      closes = reading.side !== "open";
    }
    if (!opens && !closes) continue;
    marks.push({
      start: start + match.index,
      end: start + match.index + match[0].length,
      family: reading.family,
      opens,
      closes,
      doubtful: reading.family === "single" && closes && WORD.test(before),
    });
  }
  return marks;
};
