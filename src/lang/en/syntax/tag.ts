import { isCapitalised } from "../../../text/characters.ts";
import type { RawToken } from "../../../text/tokenise.ts";
import { closedClass } from "../data/closed-class.ts";

/** Gives the words of one sentence their parts of speech, in place. */
export const tagSentence = (tokens: readonly RawToken[], first: number, last: number): void => {
  for (let index = first; index < last; index += 1) {
    const token = tokens[index] as RawToken;
    if (token.pos !== "NN") continue;
    const closed = closedClass.get(token.lower);
    if (closed !== undefined) token.pos = closed;
    else if (isCapitalised(token.text) && index > first) token.pos = "NNP";
    else if (token.lower.endsWith("ly")) token.pos = "RB";
    else if (token.lower.endsWith("ing")) token.pos = "VBG";
    else if (token.lower.endsWith("ed")) token.pos = "VBD";
    else if (token.lower.endsWith("s")) token.pos = "NNS";
  }
};
