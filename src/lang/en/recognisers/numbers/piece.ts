import type { PartOfSpeech } from "../../../../text/article.ts";

/**
 * What the readers of numbers see: smaller than tokens where a figure is joined to its unit ("six-mile",
 * "$6.5m"), and with what only looks like a figure ("COVID-19", "R1", "v2.3") closed up as a name.
 */
export interface Piece {
  readonly kind: "number" | "word" | "sign" | "name";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `text` in lower case, with ’ written as '. */
  readonly lower: string;
  /** Whether white space stands before it that separates: not so around the hyphen of "30 - year". */
  readonly spaced: boolean;
  readonly pos: PartOfSpeech;
  /** Whether a quantity can begin with it. */
  readonly starts: boolean;
}
