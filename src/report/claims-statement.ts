import type { AttributionClaim, QuoteClaim } from "../model/claim.ts";
import { reportedBy } from "./claims-speaker.ts";
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

/** What is said, and below it who says it. */
export const statementLines = (claim: QuoteClaim | AttributionClaim, columns: number, style: Style): string[] => {
  const { speaker, confidence } = claim;
  const reported = reportedBy(claim);
  const by = speaker !== undefined ? reported : reported === "" ? "nobody named" : `“${reported}”, nobody named`;
  const details = [
    { text: `— ${by}`, paint: speaker === undefined ? style.faint : style.person },
    { text: speaker?.description ?? "", paint: style.faint },
    { text: confidence === "low" ? "low confidence" : "", paint: style.warning },
  ].filter(({ text }) => text !== "");
  return [
    ...wrap(shorten(visibleLine(statementWords(claim)), LONGEST), columns),
    ...detailLines(details, columns, style),
  ];
};
