import type { Claim } from "../model/claim.ts";
import { readingOf } from "./claims-reading.ts";

/** What a claim says in a few words: a number's reading, or who says it. */
export const claimGist = (claim: Claim): string => {
  const speaker = claim.speaker?.name ?? "";
  if (claim.kind !== "number") return speaker === "" ? "nobody named" : `— ${speaker}`;
  return [readingOf(claim) ?? "no single value", speaker === "" ? "" : `said by ${speaker}`]
    .filter((part) => part !== "")
    .join(" · ");
};
