import type { Token } from "../../../text/article.ts";
import { isCapitalised } from "../../../text/characters.ts";
import { PROPER } from "../word-marks.ts";

/** A word that begins with a capital, or with a small prefix before one ("al-Assad", "d'Estaing", "iPhone"). */
export const isWrittenProper = (text: string): boolean => {
  if (isCapitalised(text) || (text.length > 2 && text.startsWith("@"))) return true;
  const unit = text.charCodeAt(0);
  if (unit < 128 ? unit < 97 || unit > 122 : !/^\p{Ll}/u.test(text)) return false;
  for (let at = 1; at < 4 && at < text.length; at += 1) {
    const inner = text.charCodeAt(at);
    if (inner < 128 ? inner >= 65 && inner <= 90 : isCapitalised(text.slice(at))) return true;
  }
  return false;
};

/** Whether a token is written as names are. */
export const looksProper = ({ marks }: Token): boolean => (marks & PROPER) !== 0;

/** "HILLARY" as "Hillary"; other words as they are. */
export const uncapitalised = (word: string): string =>
  word.length > 2 && isCapitalised(word.slice(1, 2)) && word === word.toUpperCase()
    ? `${word[0]}${word.slice(1).toLowerCase()}`
    : word;

/** Lower case, without full stops: the key of title and abbreviation tables. */
export const bare = ({ lower }: Token): string => (lower.includes(".") ? lower.replaceAll(".", "") : lower);

export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.spaced &&
  token.text.length < 3 &&
  (token.lower === "'s" || token.text === "'" || token.text === "’");
