import type { Article, Token } from "../../../text/article.ts";
import type { Word } from "../../../text/words.ts";
import type { EntityType, NamePhrase } from "./entity.ts";

/** A name phrase while it is being read. */
export type NameDraft = {
  -readonly [Field in keyof NamePhrase]: NamePhrase[Field];
} & {
  readonly roles: string[];
  readonly descriptions: string[];
  readonly evidence: Record<EntityType, number>;
};

/** Where a name is read: its capitalised run, less letters of honour at its end, and the sentence around it. */
export interface NamePlace {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly runFirst: number;
  readonly runLast: number;
  /** Where the name ends. */
  readonly last: number;
  /** The sentence's first token, and the one after its last. */
  readonly floor: number;
  readonly limit: number;
}

/** The text from one token up to another one, as it stands. */
export const textBetween = ({ text, tokens }: Article, first: number, last: number): string =>
  text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end);

export const wordsOf = (tokens: readonly Token[], first: number, last: number): Word[] => {
  const words: Word[] = [];
  for (let index = first; index < last; index += 1) words.push((tokens[index] as Token).word);
  return words;
};
