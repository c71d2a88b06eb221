import type { AttributionClaim, QuoteClaim } from "../model/claim.ts";
import { detailLines } from "./details.ts";
import { visibleLine } from "./escape.ts";
import type { Style } from "./style.ts";
import { shorten, wrap } from "./wrap.ts";

/** Enough to recognise a statement; its line number leads to all of it. */
const LONGEST = 240;

/** The statement without cue and speaker: its parts, cut out of the claim's text. */
const statementWords = ({ text, at, content }: QuoteClaim | AttributionClaim): string => {
  if (content.length === 1) return text;
  const points = [...text];
  return content.map(({ start, end }) => points.slice(start - at.start, end - at.start).join("")).join(" … ");
};

/** The words that report it, with whom it was said to: "told Chinese media". */
const reportingWords = ({ cue, addressee }: QuoteClaim | AttributionClaim): string =>
  [cue, addressee]
    .filter((words) => words !== undefined)
    .toSorted((a, b) => a.start - b.start)
    .map(({ text }) => text)
    .join(" ");

/** What is said, and below it who says it, who that is, and with which words it is reported. */
export const statementLines = (claim: QuoteClaim | AttributionClaim, columns: number, style: Style): string[] => {
  const { speaker, confidence } = claim;
  const reported = reportingWords(claim);
  const by = [speaker?.name ?? "nobody named", speaker?.description].filter((part) => part !== undefined).join(", ");
  const details = [
    { text: `— ${by}${reported === "" ? "" : ` (${reported})`}`, paint: speaker ? style.person : style.faint },
    ...(confidence === "low" ? [{ text: "low confidence", paint: style.warning }] : []),
  ];
  return [
    ...wrap(shorten(visibleLine(statementWords(claim)), LONGEST), columns),
    ...detailLines(details, columns, style),
  ];
};
