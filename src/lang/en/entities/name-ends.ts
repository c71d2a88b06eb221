import type { Token } from "../../../text/article.ts";
import { nounMarks, POST_NOMINAL } from "./noun-marks.ts";
import type { ProperRun } from "./proper-runs.ts";

/** "(D-Calif.)", "(R)": the party and state of an American politician. */
export const isParty = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text ?? "";
  const isLetter = text.startsWith("D") || text.startsWith("R") || text.startsWith("I");
  return isLetter && (text.length === 1 ? tokens[at + 1]?.text === ")" : text[1] === "-");
};

/** Whether a name that follows a comma is set off by another one, or ends the sentence. */
export const namesAlone = (tokens: readonly Token[], last: number, limit: number): boolean =>
  last >= limit || CLOSERS.has((tokens[last] as Token).text) || POSTED.has((tokens[last] as Token).lower);

const CLOSERS = new Set([",", ".", ";", ":", "—", "–", ")"]);
/** "the lead author, Ana Ruiz of Leeds University," */
const POSTED = new Set(["of", "at", "from"]);

/** Where a name ends before letters of honour that no comma sets off: "Ana Ruiz | KC". */
export const withoutPostNominals = (tokens: readonly Token[], { first, last }: ProperRun): number => {
  let end = last;
  while (
    end - first > 2 &&
    (nounMarks(tokens[end - 1] as Token) & POST_NOMINAL) !== 0 &&
    HONOUR.test((tokens[end - 1] as Token).text)
  )
    end -= 1;
  return end;
};

const HONOUR = /^\p{Lu}\p{L}?\p{Lu}+\.?$/u;
