import type { Token } from "../../../text/article.ts";
import { POST_NOMINALS } from "../data/name-particles.ts";
import type { ProperRun } from "./proper-runs.ts";
import { bare } from "./token-walk.ts";

/** "(D-Calif.)", "(R)": the party and state of an American politician. */
export const isParty = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text ?? "";
  return /^[DRI](?:-|$)/.test(text) && (tokens[at + 1]?.text === ")" || text.length > 1);
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
    POST_NOMINALS.has(bare(tokens[end - 1] as Token)) &&
    HONOUR.test((tokens[end - 1] as Token).text)
  )
    end -= 1;
  return end;
};

const HONOUR = /^\p{Lu}\p{L}?\p{Lu}+\.?$/u;
