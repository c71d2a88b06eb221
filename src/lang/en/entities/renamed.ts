import type { Article, Token } from "../../../text/article.ts";
import type { Appearance } from "./entity.ts";
import { COMMA, NAMING, posRole, RELATIVE, roleOf, WEIGHT } from "./mention-words.ts";
import type { Register } from "./register.ts";
import { isOrganisationNoun } from "./role-words.ts";
import { isPossessive } from "./token-walk.ts";

const COMMA_PERIOD: ReadonlySet<string> = new Set(", . ; : — –".split(" "));

/** What a firm can be to somebody as well as a person can: "her employer, the Tidal Trust". */
const HELD_BY_FIRMS: ReadonlySet<string> = new Set(
  "employer owner landlord operator supplier insurer lender contractor sponsor developer builder rival partner buyer seller".split(
    " ",
  ),
);

const POSTED = new Set("of at from in with".split(" "));

/** "One tenant, who gave his name only as Hal": the name after "as" in a clause that speaks of names. */
const selfNamed = ({ tokens }: Article, register: Register, relative: number, last: number): Appearance | undefined => {
  let named = false;
  for (let at = relative + 1; at < Math.min(last, relative + 12); at += 1) {
    const { lower } = tokens[at] as Token;
    named ||= lower === "name" || lower === "identified";
    if (named && lower === "as") return register.at(at + 1);
  }
  return undefined;
};

const endsPhrase = (tokens: readonly Token[], end: number, last: number): boolean =>
  end === last || tokens[end] === undefined || COMMA_PERIOD.has((tokens[end] as Token).text);

const LONGEST_DESCRIPTION = 4;

/** "the star witness, **former billing clerk Deshawn Pruitt**, said": somebody's name behind what describes them. */
const describedName = (tokens: readonly Token[], register: Register, start: number): Appearance | undefined => {
  for (let at = start; at < start + LONGEST_DESCRIPTION; at += 1) {
    const token = tokens[at];
    if (token === undefined || ((posRole(token) & WEIGHT) === 0 && !/^(?:JJ|VB[GN])/.test(token.pos))) return undefined;
    const named = register.ledInto(at + 1);
    if (named?.entity.type === "person") return named;
  }
  return undefined;
};

/** "the mayor, Ana Ruiz, said", "a spokeswoman for the port, Ana Ruiz, said": a name between commas after the phrase. */
export const renamedBy = (
  article: Article,
  register: Register,
  index: number,
  last: number,
  head: string | undefined,
): Appearance | undefined => {
  const { tokens } = article;
  for (let comma = index; comma <= last; comma += 1) {
    const word = tokens[comma];
    if (word === undefined) return undefined;
    const role = roleOf(word.word);
    if ((role & (NAMING | RELATIVE | COMMA)) === 0) continue;
    // "a clerk named Ana Ruiz"
    if ((role & NAMING) !== 0 && comma + 1 < last) return register.at(comma + 1);
    if ((role & RELATIVE) !== 0) {
      const own = selfNamed(article, register, comma, last);
      // "the firm that runs the mine, Kova,"
      if (own !== undefined || word.lower !== "that") return own;
      continue;
    }
    if ((role & COMMA) === 0) continue;
    // "her daughter, the poet Ana Ruiz", "the supplier, the Lyon firm Arvo", "the main lobby, the Timber Alliance"
    const determined = tokens[comma + 1]?.pos === "DT";
    const start = determined ? comma + 2 : comma + 1;
    const next = register.ledInto(start) ?? register.at(start);
    // "her deputy, Labour's Ana Ruiz"
    if (next !== undefined && next.first === start && isPossessive(tokens[next.last]) && next.last + 1 < last) {
      const owned = register.at(next.last + 1);
      if (owned?.entity.type === "person" && owned.first === next.last + 1) return owned;
    }
    const described = next === undefined ? describedName(tokens, register, start) : undefined;
    if (described !== undefined && described.last <= last && endsPhrase(tokens, described.last, last)) return described;
    if (next === undefined || next.phrase.from !== start || next.entity.type === "place") continue;
    const renames =
      next.entity.type === "organization" && (isOrganisationNoun(head ?? "") || HELD_BY_FIRMS.has(head ?? ""));
    if (determined && next.first === start && !renames) continue;
    if (endsPhrase(tokens, next.last, last)) return next;
    // "the lead author, Ana Ruiz of Leeds University"
    if (next.entity.type === "person" && POSTED.has((tokens[next.last] as Token).lower)) return next;
  }
  const after = tokens[last]?.text === "," ? tokens[last + 1] : undefined;
  const clause = after !== undefined && (roleOf(after.word) & RELATIVE) !== 0;
  return clause ? selfNamed(article, register, last + 1, tokens.length) : undefined;
};
