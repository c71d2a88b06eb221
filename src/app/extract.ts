import { toClaims } from "../claims/claims.ts";
import { english } from "../lang/en/index.ts";
import type { SourceText } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import { recognise } from "../recognise/engine.ts";

/**
 * Finds every number, quote and attribution in one article. Deterministic and pure: the same text gives the same
 * claims, in text order, with spans in code points of `source.text`.
 */
export const extract = (source: Pick<SourceText, "id" | "text" | "published">): Claim[] => {
  const { article, candidates } = recognise(source.text, english, source.published);
  return toClaims(source.id, article, candidates);
};
