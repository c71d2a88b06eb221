import type { Article, Token } from "../../../text/article.ts";
import { isCapitalised } from "../../../text/characters.ts";

/** A word that begins with a capital, or with a small prefix before one ("al-Assad", "d'Estaing", "iPhone"). */
export const looksProper = (token: Token): boolean => {
  if (isCapitalised(token.text)) return true;
  const { text } = token;
  if (!/\p{Ll}/u.test(text[0] ?? "")) return false;
  for (let at = 1; at < 4 && at < text.length; at += 1) {
    if (isCapitalised(text.slice(at))) return true;
  }
  return false;
};

/** "HILLARY" as "Hillary"; other words as they are. */
export const uncapitalised = (word: string): string =>
  word.length > 2 && word === word.toUpperCase() ? `${word[0]}${word.slice(1).toLowerCase()}` : word;

/** Lower case, without full stops: the key of title and abbreviation tables. */
export const bare = (token: Token): string => token.lower.replaceAll(".", "");

export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && !token.spaced && (token.lower === "'s" || token.text === "'" || token.text === "’");

/** Whether each token stands between quotation marks; marks left open end with their paragraph. */
export const quotedTokens = (article: Article): Uint8Array => {
  const inside = new Uint8Array(article.tokens.length);
  for (const paragraph of article.paragraphs) {
    const first = article.sentences[paragraph.first]?.first ?? 0;
    const last = article.sentences[paragraph.last - 1]?.last ?? 0;
    let open = false;
    for (let index = first; index < last; index += 1) {
      const token = article.tokens[index] as Token;
      if (token.text === "“" || token.text === "«") open = true;
      else if (token.text === "”" || token.text === "»") open = false;
      else if (token.text === '"') open = !open;
      else if (open) inside[index] = 1;
    }
  }
  return inside;
};
