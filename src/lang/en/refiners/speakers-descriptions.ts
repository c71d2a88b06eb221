import type { Article, Token } from "../../../text/article.ts";
import { ORGANISATION_FAMILIES, type OrganisationFamily } from "../data/organisation-words.ts";
import { NATIONALS, PROPER_ADJECTIVES } from "../data/proper-adjectives.ts";
import { ROLE_GENDER } from "../data/role-nouns.ts";
import type { Entity, Gender } from "../entities/entity.ts";
import type { Mention } from "../entities/mention.ts";
import type { Register } from "../entities/register.ts";
import { isOrganisationNoun } from "../entities/role-words.ts";
import { looksProper } from "../entities/token-walk.ts";
import type { Discourse } from "./speakers-discourse.ts";
import { type Referent, referentOf } from "./speakers-referent.ts";

const NN_TAGS: ReadonlySet<string> = new Set("NN NNS NNP NNPS".split(" "));

/** The modifiers before the head that the introduction must bear out: "French", "43-year-old" says nothing. */
const tellingModifiers = (article: Article, mention: Mention): string[] => {
  const telling: string[] = [];
  for (let index = mention.first; index < mention.headAt; index += 1) {
    const token = article.tokens[index] as Token;
    // "Stuttgart-based", "German-born": no introduction need say so.
    if (looksProper(token) && index > mention.first) {
      if (!token.text.includes("-")) telling.push(token.lower);
    } else if (NN_TAGS.has(token.pos) && !NEUTRAL.has(token.lower) && !token.text.includes("-"))
      telling.push(token.lower);
  }
  return telling;
};

/** Organizations only when an organization was named: "the network", "the unit". */
const NETWORKS = new Set("network state unit service side builder producer developer".split(" "));

const NEUTRAL = new Set(
  "former same new old young late chief vice deputy senior veteran tech big small chinese american british u.s. year".split(
    " ",
  ),
);

/**
 * Points for calling a referent by this noun: its own introduction used the word, or one of its kind. Undefined when
 * nothing in the article says that it is one.
 */
const suitability = (article: Article, mention: Mention, head: string) => {
  const { tokens } = article;
  const modifiers = tellingModifiers(article, mention);
  const before = tokens[mention.headAt - 1];
  const pair = mention.headAt > mention.first && before !== undefined ? `${before.lower} ${head}` : "";
  const gender = ROLE_GENDER.get(head);
  const past = FORMER.test(tokens[mention.first + 1]?.lower ?? "");
  const isBody = isBodyNoun(head);
  let families: readonly OrganisationFamily[] | undefined;
  const bearsOut = (told: string): boolean => modifiers.every((word) => told.includes(word));
  const ofPerson = (entity: Entity): number | undefined => {
    if (!entity.roles.has(head)) return undefined;
    const told = (entity.descriptions.join(" ") || (entity.title ?? "")).toLowerCase();
    const office = past === FORMER.test(told) ? 0 : -20;
    if (pair !== "" && entity.roles.has(pair)) return 20 + office;
    return bearsOut(told) ? 12 + office : undefined;
  };
  const ofOrganisation = (entity: Entity): number | undefined => {
    if (!isBody) return undefined;
    if (modifiers.length > 0 && !bearsOut(`${entity.name} ${entity.descriptions.join(" ")}`.toLowerCase()))
      return undefined;
    if (entity.roles.has(head)) return 14;
    // A startup is later "the company".
    families ??= ORGANISATION_FAMILIES.filter(({ general }) => general.has(head));
    for (const role of entity.roles) if (families.some(({ members }) => members.has(role))) return 6;
    // An organization of no known kind can be a company or a group, and nothing more special.
    return entity.roles.size === 0 && GENERAL_BODIES.has(head) ? -14 : undefined;
  };
  return ({ entity, gender: own }: Referent): number | undefined => {
    if (entity === undefined || entity.type === "place") return undefined;
    if (gender !== undefined && own !== undefined && gender !== own) return undefined;
    return entity.type === "person" ? ofPerson(entity) : ofOrganisation(entity);
  };
};

const GENERAL_BODIES = new Set(["company", "firm", "group", "organization"]);

const isBodyNoun = (noun: string): boolean => isOrganisationNoun(noun) || NETWORKS.has(noun);

/** 43 in "the 43-year-old". */
const ageIn = (tokens: readonly Token[], { first }: Mention): number | undefined => {
  const { text = "" } = tokens[first + 1] ?? {};
  if (!/^\d/.test(text)) return undefined;
  const words = tokens.slice(first + 1, first + 6).map(({ lower }) => lower);
  const compound = words.join("").match(/^(\d{1,3})-year-old/);
  return compound === null ? undefined : Number(compound[1]);
};

/**
 * Whom a description means that tells something new of somebody just named, as tabloids and sports pages have it: it
 * has an age, a past or a place that no bare "the judge" has.
 */
export const describedAnew = (
  article: Article,
  discourse: Discourse,
  mention: Mention,
  gender: Gender | undefined,
): Referent | undefined => {
  const words = article.tokens.slice(mention.first + 1, mention.headAt);
  const isFormer = words.some(({ lower }) => FORMER.test(lower));
  const tells = ageIn(article.tokens, mention) !== undefined || isFormer || words.some(looksProper);
  // "The Russian president": an office has a holder of its own; those who held it are many.
  const head = mention.head ?? "";
  if (!tells || (OFFICES.has(head) && (!isFormer || HIGHEST.has(head) || words.at(-1)?.lower === "prime")))
    return undefined;
  const age = ageIn(article.tokens, mention);
  const found = discourse.antecedent(mention.first, ({ entity, gender: own }) => {
    if (
      entity?.type !== "person" ||
      entity.roles.has(mention.head ?? "") ||
      (gender !== undefined && own !== undefined && gender !== own)
    )
      return undefined;
    return age !== undefined && entity.age !== undefined && entity.age !== age ? undefined : 0;
  });
  return found !== undefined && (!found.doubtful || (found.lead ?? 0) >= LEAST_LEAD) ? found : undefined;
};

const LEAST_LEAD = 5;
const OFFICES = new Set(
  "president minister secretary chancellor premier governor mayor senator ambassador commissioner judge prosecutor spokesman spokeswoman spokesperson official officer prince king queen pope general".split(
    " ",
  ),
);

/** Of these one thinks at once of somebody, named or not: "the former president". */
const HIGHEST = new Set("president chancellor premier king queen pope".split(" "));

const FORMER = /^(?:former\b|ex-)/;

/** Points by which one of several bearers of a noun must lead to be the one meant. */
const CLEAR_LEAD = 30;

/** "the Spaniard", "the Italian": whoever of the persons spoken of is one, as far as the text tells; never sure. */
const nationalOf = (article: Article, discourse: Discourse, mention: Mention): Referent | undefined => {
  const { text, lower } = article.tokens[mention.headAt] as Token;
  if (!(NATIONALS.has(text) || PROPER_ADJECTIVES.has(text)) || mention.headAt - mention.first !== 1) return undefined;
  const gender = /woman$/.test(lower) ? "female" : /man$/.test(lower) && NATIONALS.has(text) ? "male" : undefined;
  const found = discourse.antecedent(mention.first, (referent) => {
    if (referent.type !== "person") return undefined;
    if (gender !== undefined && referent.gender !== undefined && gender !== referent.gender) return undefined;
    return referent.description?.toLowerCase().includes(lower) === true ? CLEAR_LEAD : 0;
  });
  return found && { ...found, doubtful: true };
};

/** Points for the one organization that an article is about, where any company can be meant. */
const CENTRAL = 14;

/**
 * Whom "the economist", "the company", "the 43-year-old" means.
 *
 * @param central the organization that the article is about, when it is about one
 */
export const describedBy = (
  article: Article,
  register: Register,
  discourse: Discourse,
  mention: Mention,
  central: Entity | undefined,
): Referent | undefined => {
  const { head } = mention;
  if (head === undefined || mention.plural || mention.determiner !== "definite") return undefined;
  // "the director of the agency", "the company behind it": another one, unless the same words introduced it.
  const next = article.tokens[mention.headAt + 1];
  if (mention.headAt + 1 < mention.last && next !== undefined && next.pos === "IN") return undefined;
  const national = nationalOf(article, discourse, mention);
  if (national !== undefined) return national;
  const years = ageIn(article.tokens, mention);
  if (years !== undefined) {
    const aged = discourse.antecedent(mention.first, ({ entity }) => (entity?.age === years ? 0 : undefined));
    if (aged !== undefined) return aged;
  }
  if (!isBodyNoun(head) && register.withRole(head).length === 0) return undefined;
  const fits = suitability(article, mention, head);
  const bearers = register.withRole(head).filter((entity) => (fits(referentOf({ entity, doubtful: false })) ?? 0) > 0);
  const near = discourse.antecedent(mention.first, (referent) => {
    const isCentral = central !== undefined && referent.entity === central && GENERAL_BODIES.has(head);
    const own = fits(referent);
    const points = own === undefined || !isCentral ? own : own + CENTRAL;
    // "The president" is the one in office and "the former president" is not, if the article has such a one.
    const outdone = points !== undefined && points < 0 && referent.type === "person" && bearers.length > 0;
    return outdone ? undefined : points;
  });
  // "the senator" where the article has two.
  if (near !== undefined)
    return near.type === "person" && bearers.length > 1 && (near.lead ?? 0) < CLEAR_LEAD
      ? { ...near, doubtful: true }
      : near;
  // Long ago or still to come, but the only one of its kind in the article.
  const only = bearers.length === 1 ? bearers[0] : undefined;
  return only && referentOf({ entity: only, doubtful: (only.appearances[0]?.first ?? 0) > mention.first });
};
