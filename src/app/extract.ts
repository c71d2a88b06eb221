import { toClaims } from "../claims/claims.ts";
import { english } from "../lang/en/index.ts";
import type { SourceText } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import { recognise } from "../recognise/engine.ts";
import { Prose } from "../text/prose.ts";

/**
 * Finds every number, quote and attribution in one article. Deterministic and pure: the same text gives the same
 * claims, in text order, with spans in code points of `source.text`.
 */
export const extract = (source: Pick<SourceText, "id" | "text" | "prose" | "published">): Claim[] => {
  const prose = source.prose && new Prose(source.text, source.prose);
  const { article, candidates } = recognise(prose?.text ?? source.text, english, source.published);
  return toClaims(source.id, article, candidates, prose);
};
