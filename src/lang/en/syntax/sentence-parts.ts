import type { Token } from "../../../text/article.ts";
import type { NounPhrase, VerbGroup } from "./types.ts";

/** A sentence's phrases and verb groups, by which its clauses are found. */
export interface SentenceParts {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly phrases: readonly NounPhrase[];
  readonly groups: readonly VerbGroup[];
  readonly phraseAt: (token: number) => NounPhrase | undefined;
  readonly groupAt: (token: number) => VerbGroup | undefined;
}

export const isAdverb = (token: Token | undefined): boolean =>
  token?.pos === "RB" || token?.pos === "RBR" || token?.pos === "RBS" || token?.pos === "RP";
