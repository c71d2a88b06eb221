import type { Claim, NumberClaim } from "../model/claim.ts";
import { noValue } from "./claim-words.ts";
import { readingOf } from "./claims-reading.ts";
import { type Detail, detailLines } from "./details.ts";
import { visibleLine } from "./escape.ts";
import { plainStyle, type Style } from "./style.ts";
import { width } from "./width.ts";
import { padEnd, shorten, wrap } from "./wrap.ts";

/** The words take no more of the line than this share; the rest is for what they were read as. */
const WORDS_SHARE = 0.42;
const GAP = "  ";
const LONGEST_OF = 90;

/** How wide the column of the words is: as their longest, or as much as it may be. */
export const wordColumns = (claims: readonly NumberClaim[], columns: number): number =>
  Math.min(Math.floor(columns * WORDS_SHARE), Math.max(...claims.map(({ text }) => width(visibleLine(text)))));

/**
 * A number's words, and beside them what they were read as, of what, and who says so.
 *
 * @param byId the article's claims
 * @param left columns that the words may take
 */
export const numberLines = (
  claim: NumberClaim,
  byId: ReadonlyMap<string, Claim>,
  left: number,
  columns: number,
  style: Style,
): string[] => {
  const { of, speaker, equivalent, confidence, text } = claim;
  const reading = readingOf(claim);
  const other = equivalent === undefined ? undefined : byId.get(equivalent);
  const details: readonly Detail[] = [
    reading === undefined ? { text: noValue(claim), paint: style.faint } : { text: reading, paint: style.figure },
    { text: of === undefined ? "" : `of ${shorten(of.text, LONGEST_OF)}`, paint: plainStyle.figure },
    { text: speaker?.name ?? "", paint: style.person },
    { text: other === undefined ? "" : `same as ${other.text}`, paint: style.faint },
    { text: confidence === "low" ? "low confidence" : "", paint: style.warning },
  ].filter((detail) => detail.text !== "");

  const words = wrap(visibleLine(text), left);
  const readings = detailLines(details, columns - left - GAP.length, style);
  return Array.from({ length: Math.max(words.length, readings.length) }, (_, index) => {
    const line = words[index] ?? "";
    return index < readings.length ? `${padEnd(line, left)}${GAP}${readings[index]}` : line;
  });
};
