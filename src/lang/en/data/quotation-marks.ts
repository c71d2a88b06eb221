/** How a quotation mark can stand: `both` must be told by its place, `single` marks are apostrophes too. */
export interface MarkReading {
  readonly family: "double" | "single" | "guillemet";
  readonly side: "open" | "close" | "both";
}

/**
 * By the mark as written. `''` and two backticks are what wire services and treebanks make of double marks.
 * The prime signs ′ ″ are absent: they are feet, inches and minutes.
 */
export const QUOTATION_MARKS: ReadonlyMap<string, MarkReading> = new Map<string, MarkReading>([
  ["“", { family: "double", side: "open" }],
  ["”", { family: "double", side: "close" }],
  ["„", { family: "double", side: "open" }],
  ["‟", { family: "double", side: "open" }],
  ['"', { family: "double", side: "both" }],
  ["''", { family: "double", side: "both" }],
  ["``", { family: "double", side: "open" }],
  ["«", { family: "guillemet", side: "open" }],
  ["»", { family: "guillemet", side: "close" }],
  ["‘", { family: "single", side: "open" }],
  ["’", { family: "single", side: "close" }],
  ["'", { family: "single", side: "both" }],
]);
