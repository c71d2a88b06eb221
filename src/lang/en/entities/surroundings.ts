import type { Token } from "../../../text/article.ts";
import { PLACES } from "../data/places.ts";
import { startOfLead } from "./appositions.ts";
import type { NamePlace } from "./name-draft.ts";
import { BUSINESS, nounMarks } from "./noun-marks.ts";
import { isRole } from "./role-words.ts";
import { isPossessive, looksProper, uncapitalised } from "./token-walk.ts";

const DASHES: ReadonlySet<string> = new Set("— – - --".split(" "));

/** "NINGBO — ", "MUMBAI:", "LJUSHAVN, Nov 18 (Agency) - ": where a report was written, before its first sentence. */
export const isDateline = ({ article, tokens, runFirst, last }: NamePlace): boolean => {
  const index = article.sentenceOf(runFirst);
  if (article.paragraphs[article.sentences[index]?.paragraph ?? 0]?.first !== index) return false;
  const name = (tokens[runFirst] as Token).text;
  const next = tokens[last]?.text ?? "";
  const shouted = name.length > 2 && name === name.toUpperCase();
  if (DASHES.has(next) && tokens[last]?.spaced === true) return shouted || PLACES.has(name);
  if (next === ":") return PLACES.has(uncapitalised(name)) || PLACES.has(name);
  return shouted && (next === "(" || next === ",") && closesDateline(tokens, last);
};

/** Whether a dash follows the date or the agency behind a dateline's place. */
const closesDateline = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_DATELINE); at += 1)
    if (DASHES.has((tokens[at] as Token).text) && (tokens[at] as Token).spaced) return true;
  return false;
};

const LONGEST_DATELINE = 9;

/** What only companies have, and who only works for one: "Orlo's revenue", "Orlo shares", "a spokesman for Orlo". */
const BELONGINGS: ReadonlySet<string> = new Set(
  "shares share stock revenue revenues sales earnings profit profits headquarters board shareholders investors customers subsidiary subsidiaries chairman chairwoman chairperson chief ceo cfo executives executive spokesman spokeswoman spokesperson employees".split(
    " ",
  ),
);
const FIGURES: ReadonlySet<string> = new Set(
  "profit profits revenue revenues sales earnings loss losses income turnover rise fall drop increase decline results".split(
    " ",
  ),
);

/** Points for a name to be an organization's, from what stands beside it. */
export const businessAround = (tokens: readonly Token[], first: number, last: number, limit: number): number => {
  if (tokens[first - 1]?.lower === "of") {
    const owner = tokens[first - 2]?.lower;
    if (owner === "shares" || owner === "shareholders") return 3;
  }
  const next = tokens[last];
  if (next === undefined || last >= limit) return 0;
  if (isPossessive(next)) return BELONGINGS.has(tokens[last + 1]?.lower ?? "") ? 2 : 0;
  if ((nounMarks(next) & BUSINESS) === 0) return 0;
  if (next.lower === "shares" || next.lower === "stock") return 3;
  if (next.lower === "employs" || next.lower === "manufactures") return 2;
  for (let at = last + 1; at < Math.min(limit, last + 9); at += 1)
    if (FIGURES.has((tokens[at] as Token).lower)) return 3;
  return 0;
};

const PLACED: ReadonlySet<string> = new Set("for of at in from with".split(" "));
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "his", "her", "its", "their"]);

/** The first token of "spokesman for the commission" when that is what ends before `end`; `start` otherwise. */
export const startOfPost = (tokens: readonly Token[], start: number, floor: number): number => {
  let at = start - 1;
  if (at > floor && ARTICLES.has((tokens[at] as Token).lower)) at -= 1;
  if (at <= floor || !PLACED.has((tokens[at] as Token).lower)) return start;
  const role = tokens[at - 1] as Token;
  return isRole(role.lower) ? Math.min(startOfLead(tokens, at, floor), at - 1) : start;
};

/** "or SEBI," after "the Securities and Exchange Board of India,". */
export const aliasAfter = (tokens: readonly Token[], comma: number, limit: number): string | undefined => {
  if (tokens[comma]?.text !== "," || tokens[comma + 1]?.lower !== "or" || comma + 3 >= limit) return undefined;
  const alias = tokens[comma + 2] as Token;
  const close = tokens[comma + 3]?.text;
  return (close === "," || close === ".") && looksProper(alias) && ALIAS.test(alias.text) ? alias.text : undefined;
};

const ALIAS = /^\p{Lu}[\p{Lu}\p{Ll}.&]{1,7}$/u;
