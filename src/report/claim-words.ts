import type { Claim } from "../model/claim.ts";
import { readingOf } from "./claims-reading.ts";
import { visibleLine } from "./escape.ts";
import { shorten } from "./wrap.ts";

/** What stands for a number's value where there is none. */
export const noValue = ({ role }: { readonly role?: string | undefined }): string =>
  role === "date" ? "date not known" : "no single value";

/** What a claim says in a few words: a number's reading, or who says it. */
export const claimGist = (claim: Claim): string => {
  const speaker = claim.speaker?.name ?? "";
  if (claim.kind !== "number") return speaker === "" ? "nobody named" : `— ${speaker}`;
  return [readingOf(claim) ?? noValue(claim), speaker === "" ? "" : `said by ${speaker}`]
    .filter((part) => part !== "")
    .join(" · ");
};

/** A claim's words in a sentence of ours: in marks, unless they bring marks of their own. */
export const quotedWords = (text: string, longest = Number.POSITIVE_INFINITY): string => {
  const words = shorten(visibleLine(text), longest);
  return /["“”«»„]/.test(words) ? words : `“${words}”`;
};
