import type { Tag } from "./reading.ts";

export const isNounTag = (tag: Tag): boolean => tag === "NN" || tag === "NNS" || tag === "NNP" || tag === "NNPS";
export const isName = (tag: Tag): boolean => tag === "NNP" || tag === "NNPS";
export const isAdjective = (tag: Tag): boolean => tag === "JJ" || tag === "JJR" || tag === "JJS";

/** What no noun phrase begins with. */
export const neverBegins = (tag: Tag): boolean =>
  tag === "PUNCT" ||
  tag === "VBD" ||
  tag === "VB" ||
  tag === "TO" ||
  tag === "CC" ||
  tag === "VBZ" ||
  tag === "VBP" ||
  tag === "VBG" ||
  tag === "MD" ||
  tag === "WP" ||
  tag === "WDT" ||
  tag === "WRB" ||
  tag === "WP$" ||
  tag === "POS" ||
  tag === "EX" ||
  tag === "RP" ||
  tag === "UH" ||
  tag === "EDGE";

/** Before a participle that describes. */
export const leadsToParticiple = (tag: Tag): boolean =>
  tag === "DT" ||
  tag === "PRP$" ||
  tag === "JJ" ||
  tag === "JJR" ||
  tag === "JJS" ||
  tag === "POS" ||
  tag === "CD" ||
  tag === "RB" ||
  tag === "QUOTE" ||
  tag === "CC" ||
  tag === "PUNCT";
