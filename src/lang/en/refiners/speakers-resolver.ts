import type { SpeakerType } from "../../../model/vocabulary.ts";
import type { Range } from "../../../recognise/contract.ts";
import type { Article, Sentence, Token } from "../../../text/article.ts";
import { PRONOUNS, type Pronoun } from "../data/pronouns.ts";
import { CALENDAR_WORDS } from "../data/proper-adjectives.ts";
import { KIN_NOUNS } from "../data/role-nouns.ts";
import type { Appearance, Entity, Gender } from "../entities/entity.ts";
import { type Mention, readMention } from "../entities/mention.ts";
import { nounMarks, ROLE } from "../entities/noun-marks.ts";
import { type Register, registerOf } from "../entities/register.ts";
import { isRole, singularOf } from "../entities/role-words.ts";
import { AT_MENTION, AT_NAME, AT_NOUN, GENDERED, QUOTED, type Survey, surveyOf } from "../entities/survey.ts";
import { looksProper } from "../entities/token-walk.ts";
import { describedAnew, describedBy } from "./speakers-descriptions.ts";
import { Discourse } from "./speakers-discourse.ts";
import { kinOf } from "./speakers-kin.ts";
import { isFamily, isPersonsName, protagonistOf, toldIn } from "./speakers-named.ts";
import { nameless, ownWords, type PassedNoun, passedNouns } from "./speakers-nouns.ts";
import { type Place, placeOf } from "./speakers-places.ts";
import { isAskedBefore, isBehindFronted, isOfNamed } from "./speakers-pronouns.ts";
import { type Referent, referentOf } from "./speakers-referent.ts";

const DT_PRPS: ReadonlySet<string> = new Set(["DT", "PRP$"]);

/** The bits at which the reading has anything to do. */
const STOPS = AT_MENTION | AT_NAME | AT_NOUN | GENDERED;

/** Says whom each mention means, reading the article from its beginning. */
export class Resolver {
  readonly #article: Article;
  readonly #survey: Survey;
  readonly #register: Register;
  /** The mentions, in text order, and by first token. */
  readonly #places: readonly Place[];
  readonly #placeAt: ReadonlyMap<number, Place>;
  /** Those between the mentions, by first token. */
  readonly #nouns: ReadonlyMap<number, PassedNoun>;
  readonly #mentions = new Map<number, { readonly to: number; readonly mention: Mention }>();
  /** The speakers of the statements around nested mentions, as far as known, by the mention's first token. */
  readonly #speaking = new Map<number, Referent>();
  readonly #voices: ReadonlyMap<Range, Range>;
  readonly #contents: ReadonlyMap<Range, readonly Range[]>;
  readonly #discourse: Discourse;
  /** Whether pronouns still tell of genders. */
  #learns = true;
  /** Pronouns that can mean nobody else tell the gender of those whose names do not. */
  readonly #votes = new Map<Entity | string, Record<Gender, number>>();
  /** Of those without a name, by their words, the gender that pronouns have told. */
  readonly #genders = new Map<string, Gender>();
  /** Whom the article is about, when it is about one. */
  readonly #protagonist: Entity | undefined;
  /** … or which organization, that "the company" is likeliest to mean. */
  readonly #central: Entity | undefined;

  /**
   * @param mentions in text order
   * @param voices for the mentions within a statement, the mention of its speaker
   * @param contents what was said beside each mention
   */
  constructor(
    article: Article,
    mentions: readonly Range[],
    voices: ReadonlyMap<Range, Range>,
    contents: ReadonlyMap<Range, readonly Range[]>,
  ) {
    this.#article = article;
    this.#voices = voices;
    this.#contents = contents;
    this.#places = mentions.map((mention) => placeOf(article.tokens, mention));
    this.#placeAt = new Map(this.#places.map((place) => [place.first, place]));
    this.#survey = surveyOf(article);
    this.#register = registerOf(article, this.#survey, this.#placeAt);
    this.#nouns = passedNouns(article, this.#register, this.#survey);
    this.#markStops();
    this.#protagonist = protagonistOf(this.#register, "person");
    this.#central = protagonistOf(this.#register, "organization");
    this.#discourse = new Discourse(article, this.#survey);
  }

  #markStops(): void {
    const mark = (token: number, bit: number): void => {
      this.#survey[token] = (this.#survey[token] as number) | bit;
    };
    for (const { first } of this.#places) mark(first, AT_MENTION);
    for (const { first } of this.#register.appearances) mark(first, AT_NAME);
    for (const first of this.#nouns.keys()) mark(first, AT_NOUN);
  }

  /** Referents by mention. */
  run(): Map<Range, Referent> {
    const referents = this.#read(this.#article.tokens.length);
    let learnt = false;
    for (const [voted, { female, male }] of this.#votes) {
      if (female === male) continue;
      const gender = female > male ? "female" : "male";
      if (typeof voted === "string") this.#genders.set(voted, gender);
      else voted.gender = gender;
      learnt = true;
    }
    for (const { mention, first } of this.#places) {
      // Only "he" and "her father" within words said depend on who says them.
      const { tokens } = this.#article;
      if (PRONOUNS.get((tokens[first] as Token).lower)?.number !== "person") continue;
      // "said it was **what he called** “a disgrace”": the words are the speaker's own.
      if (tokens[first - 1]?.lower === "what") continue;
      const voice = this.#voices.get(mention);
      const speaker = voice && referents.get(voice);
      if (speaker === undefined) continue;
      this.#speaking.set(first, speaker);
      learnt = true;
    }
    if (!learnt) return referents;
    // The second reading knows what the first has learnt, and learns nothing itself.
    this.#discourse.restart();
    this.#learns = false;
    return this.#read((this.#places.at(-1)?.first ?? 0) + 1);
  }

  /** @param limit the token at which to stop */
  #read(limit: number): Map<Range, Referent> {
    const found = new Map<Range, Referent>();
    const { appearances } = this.#register;
    const survey = this.#survey;
    let names = 0;
    for (let index = 0; index < limit; index += 1) {
      const bits = survey[index] as number;
      if ((bits & STOPS) === 0) continue;
      const place = (bits & AT_MENTION) === 0 ? undefined : this.#placeAt.get(index);
      const last = place === undefined ? index + 1 : place.last;
      if (place !== undefined) {
        const referent = this.#resolve(index, last);
        found.set(place.mention, referent);
        if (!isPronoun(referent.name)) this.#discourse.note(referent, index, last, true);
      }
      let named = false;
      while (names < appearances.length) {
        const appearance = appearances[names] as Appearance;
        if (appearance.first >= last) break;
        names += 1;
        if (appearance.first < index) continue;
        named = true;
        const { entity, first, phrase } = appearance;
        const from = entity.type === "person" ? phrase.from : first;
        this.#discourse.note(referentOf(appearance), first, appearance.last, false, from);
      }
      if (place !== undefined || named || (bits & QUOTED) !== 0) continue;
      if ((bits & GENDERED) !== 0) this.#passPronoun(index);
      if ((bits & AT_NOUN) !== 0) this.#passNoun(index);
    }
    return found;
  }

  /** "He shrugged." keeps the one it means in mind, and "her hands" tells that Oona is a woman. */
  #passPronoun(index: number): void {
    const token = this.#article.tokens[index] as Token;
    const pronoun = PRONOUNS.get(token.lower);
    if (pronoun?.gender === undefined || isAskedBefore(this.#article, this.#register, index)) return;
    const keeps = this.#keeps(index, token);
    if (!keeps && !this.#learns) return;
    const centre = this.#opensParagraph(index) ? this.#protagonist : undefined;
    const referent = this.#antecedent(index, pronoun, centre) ?? agreeing(centre, pronoun);
    if (referent === undefined) return;
    if (keeps) this.#discourse.note(referent, index, index + 1, false);
    if (!this.#learns || referent.gender !== undefined || (referent.lead ?? 0) < SURE_LEAD) return;
    const voted = referent.entity ?? referent.name;
    const votes = this.#votes.get(voted) ?? { female: 0, male: 0 };
    votes[pronoun.gender] += 1;
    this.#votes.set(voted, votes);
  }

  /** Whether a pronoun keeps the one it means in mind: "he" does, and "Her hands shook." tells whom it is about. */
  #keeps(index: number, { lower }: Token): boolean {
    if (lower === "he" || lower === "she") return true;
    if (this.#article.sentences[this.#article.sentenceOf(index)]?.first !== index) return false;
    const kin = this.#nouns.get(index)?.nameless.type;
    return kin !== "unnamed" && kin !== "group" && !isOfNamed(this.#article, this.#register, index);
  }

  /** "Was she hurt?" and "In old age she grew deaf" as much as "She was hurt." */
  #opensParagraph(index: number): boolean {
    const { sentences, paragraphs, sentenceOf } = this.#article;
    const sentence = sentences[sentenceOf(index)] as Sentence;
    if (index - sentence.first > OPENING || paragraphs[sentence.paragraph]?.start !== sentence.start) return false;
    for (let before = sentence.first; before < index; before += 1)
      if (((this.#survey[before] as number) & STOPS) !== 0) return false;
    return true;
  }

  /** "the study", "two engineers", "a spokesman": those whom later pronouns can mean. */
  #passNoun(index: number): void {
    const noun = this.#nouns.get(index);
    if (noun === undefined) return;
    const { first, last, mention } = noun;
    const { tokens } = this.#article;
    if ((nounMarks(tokens[mention.headAt] as Token) & ROLE) !== 0) {
      // "Ana Ruiz, a nurse at the port,": the noun only renames.
      if (tokens[first - 1]?.text === "," && this.#register.at(first - 2)?.entity.type === "person") return;
      // "The firm's owner, Ana Ruiz, left.": so does the name.
      const follows =
        tokens[last]?.text === "," ? (this.#register.ledInto(last + 1) ?? this.#register.at(last + 1)) : undefined;
      if (follows?.entity.type === "person" && !mention.plural) {
        this.#discourse.note(referentOf(follows), first, last, false);
        return;
      }
    }
    const referent =
      this.#kin(mention) ??
      (mention.determiner === "definite"
        ? describedBy(this.#article, this.#register, this.#discourse, mention, this.#central)
        : undefined);
    this.#discourse.note(referent ?? this.#gendered(noun.nameless), first, last, false);
  }

  /** @param centre whom a pronoun here would take up before others */
  #antecedent(index: number, pronoun: Pronoun, centre?: Entity): Referent | undefined {
    if (pronoun.number === "person") {
      // Who speaks would say "I".
      const speaking = this.#speaking.get(index);
      const told = this.#toldAt(index);
      return this.#discourse.antecedent(index, ({ type, gender, name, entity }) => {
        if (type !== "person" && type !== "unnamed") return undefined;
        if (speaking !== undefined && (entity ?? name) === (speaking.entity ?? speaking.name)) return undefined;
        const spokenOf = entity !== undefined && told?.has(entity) === true ? SPOKEN_OF : 0;
        const central = (centre !== undefined && entity === centre ? CENTRAL : 0) + spokenOf;
        if (gender === undefined) return (type === "person" ? -12 : -24) + central;
        return gender === pronoun.gender ? central : undefined;
      });
    }
    if (pronoun.number === "plural") {
      return this.#discourse.antecedent(index, ({ type, entity }) =>
        type === "group" ? 0 : type === "organization" && isBody(entity) ? -16 : undefined,
      );
    }
    if (pronoun.number === "thing") {
      const behind = isBehindFronted(this.#article, index);
      return this.#discourse.antecedent(index, ({ type, entity }) => {
        if (type === "document") return behind ? undefined : 0;
        return type === "organization" && isBody(entity) ? 0 : undefined;
      });
    }
    return undefined;
  }

  /** Those of whom the words beside a mention speak by name. */
  #toldAt(index: number): ReadonlySet<Entity> | undefined {
    const place = this.#placeAt.get(index);
    const ranges = place && this.#contents.get(place.mention);
    return ranges && toldIn(this.#article, this.#register, ranges);
  }

  /** What a relative pronoun takes up: the nearest name or noun phrase before it that it can mean. */
  #before(relative: number, human: boolean): Referent | undefined {
    const { tokens } = this.#article;
    const floor = Math.max(this.#article.sentences[this.#article.sentenceOf(relative)]?.first ?? 0, relative - 24);
    let last = relative;
    if (tokens[last - 1]?.text === ",") last -= 1;
    // "It was she who …"
    if (human && (tokens[last - 1]?.lower === "he" || tokens[last - 1]?.lower === "she"))
      return this.#resolve(last - 1, last);
    let nearest: Mention | undefined;
    for (let tries = 0; tries < 3; tries += 1) {
      let first = last;
      while (
        first > floor &&
        (NOMINAL.test((tokens[first - 1] as Token).pos) || (tokens[first - 1]?.lower === "of" && first < last))
      ) {
        first -= 1;
        if (DT_PRPS.has((tokens[first] as Token).pos) && tokens[first - 1]?.lower !== "of") break;
      }
      while (first < last && tokens[first]?.lower === "of") first += 1;
      if (first === last) break;
      // "Ana Ruiz, a nurse, who said": the noun only renames.
      const renamed = tokens[first - 1]?.text === "," ? this.#register.at(first - 2) : undefined;
      if (human && renamed?.entity.type === "person") return referentOf(renamed);
      const mention = readMention(this.#article, this.#register, first, last);
      // "one in September that said"
      if (!CALENDAR_WORDS.has((tokens[last - 1] as Token).text)) nearest ??= mention;
      const type = mention.names[0] === undefined ? mention.type : referentOf(mention.names[0]).type;
      const isHuman = isHumanType(type);
      const ofPeople = mention.head !== undefined && isRole(singularOf(mention.head));
      if (human ? isHuman : type !== undefined && type !== "person" && !ofPeople) return this.#resolve(first, last);
      // "the trial of a man who": not the trial.
      let owned = last - 1;
      while (owned > first && tokens[owned]?.lower !== "of") owned -= 1;
      if (human && owned > first && isHumanType(readMention(this.#article, this.#register, owned + 1, last).type))
        return this.#resolve(owned + 1, last);
      // "a nurse at the port, who": not the port.
      if (tokens[first - 1]?.pos !== "IN") break;
      last = first - 1;
    }
    // "an app that promises": what does not speak has its own words at least.
    return nearest?.head === undefined ? undefined : { ...nameless(this.#article, nearest), doubtful: true };
  }

  /** Both readings take a mention apart alike. */
  #mention(first: number, last: number): Mention {
    const known = this.#mentions.get(first);
    if (known?.to === last) return known.mention;
    const mention = readMention(this.#article, this.#register, first, last);
    this.#mentions.set(first, { to: last, mention });
    return mention;
  }

  /** "her father": the one whom the article introduced as such. */
  #kin(mention: Mention): Referent | undefined {
    if (mention.determiner !== "possessive" || mention.plural || !KIN_NOUNS.has(mention.head ?? "")) return undefined;
    const pronoun = PRONOUNS.get((this.#article.tokens[mention.first] as Token).lower);
    const owner =
      pronoun === undefined
        ? this.#register.at(mention.first)?.entity
        : this.#antecedent(mention.first, pronoun)?.entity;
    return kinOf(this.#register, mention, owner);
  }

  #resolve(first: number, last: number): Referent {
    const article = this.#article;
    const mention = this.#mention(first, last);
    const { names, renamed, head } = mention;
    // “A Long Winter,” by its title.
    if (article.tokens[first]?.pos === "QUOTE" && article.tokens[last - 1]?.pos === "QUOTE")
      return { name: ownWords(article, mention).replace(/[,.]$/, ""), type: "document", doubtful: true };
    if (names.length > 1) {
      const parts = names.map(referentOf);
      return {
        name: joined(parts.map(({ name }) => name)),
        type: "group",
        doubtful: parts.some(({ doubtful }) => doubtful),
      };
    }
    if (names.length === 1 && head !== undefined)
      return { name: ownWords(article, mention), type: "group", doubtful: false };
    const name = names[0] ?? renamed;
    if (name !== undefined) {
      if (isFamily(this.#register, name)) return { name: ownWords(article, mention), type: "group", doubtful: false };
      const referent = referentOf(name);
      return name.doubtful && referent.type === "person" ? { ...referent, shared: true } : referent;
    }
    if (head === undefined) return { name: ownWords(article, mention), type: "unnamed", doubtful: true };
    const pronoun = last - first === 1 ? PRONOUNS.get(head) : undefined;
    if (pronoun !== undefined) {
      const antecedent = this.#antecedent(first, pronoun);
      // Somebody without a name is seldom the one whom a pronoun takes up, where others have names.
      if (antecedent?.type === "unnamed" && (antecedent.lead ?? 0) < CLEAR_LEAD)
        return { ...antecedent, doubtful: true };
      if (antecedent !== undefined) return antecedent;
      const type =
        pronoun.number === "plural" || pronoun.number === "speakers"
          ? "group"
          : pronoun.number === "thing"
            ? "organization"
            : "person";
      return { name: ownWords(article, mention), type, doubtful: pronoun.number !== "speakers" };
    }
    if (RELATIVES.has(head) && last - first === 1) {
      // "two aides, one of | whom"
      const from = head === "whom" && article.tokens[first - 1]?.lower === "of" ? first - 2 : first;
      const antecedent = this.#before(from, head === "who" || head === "whose" || head === "whom");
      if (antecedent !== undefined) return antecedent;
    }
    const known = looksProper(article.tokens[first] as Token)
      ? this.#register.find(mention.first, mention.last)
      : undefined;
    if (known !== undefined) return referentOf(known);
    if (isPersonsName(article.tokens, mention))
      return { name: ownWords(article, mention), type: "person", doubtful: false };
    const kin = this.#kin(mention);
    if (kin !== undefined) return kin;
    const described = describedBy(article, this.#register, this.#discourse, mention, this.#central);
    if (described !== undefined) return described;
    const somebody = this.#gendered(nameless(article, mention));
    if (mention.determiner !== "definite" || somebody.type !== "unnamed") return somebody;
    // "the former waiter", "the Leeds boss", whom the article did not bring in so: somebody just named, in other words.
    const named = describedAnew(article, this.#discourse, mention, somebody.gender);
    return { ...(named ?? somebody), doubtful: true };
  }

  /** Somebody without a name, with the gender that pronouns have told. */
  #gendered(referent: Referent): Referent {
    const gender = referent.gender ?? this.#genders.get(referent.name);
    return gender === undefined || referent.type === "group" ? referent : { ...referent, gender };
  }
}

const isHumanType = (type: SpeakerType | undefined): boolean =>
  type === "person" || type === "unnamed" || type === "group";

/** The one whom the article is about, out of a reader's mind by now, where the pronoun can mean nobody else. */
const agreeing = (centre: Entity | undefined, { gender }: Pronoun): Referent | undefined =>
  centre !== undefined && centre.gender === gender ? referentOf({ entity: centre, doubtful: true }) : undefined;

/** Points for one whom the words said speak of by name: “Roe is late,” he said. */
const SPOKEN_OF = -40;
/** Points for the one whom the article is about, where a new paragraph opens with a pronoun that does not speak. */
const CENTRAL = 30;
/** Tokens that may stand before the pronoun with which a paragraph opens. */
const OPENING = 5;
/** Points by which somebody without a name must lead to be believed. */
const CLEAR_LEAD = 30;

/** By how many points a pronoun's antecedent must lead to tell us of its gender. */
const SURE_LEAD = 14;

const LONGEST_PRONOUN = 7;

const isPronoun = (name: string): boolean => name.length <= LONGEST_PRONOUN && PRONOUNS.has(name.toLowerCase());

/** Not a place, nor a capitalised word of which nothing is known. */
const isBody = (entity: Entity | undefined): boolean =>
  entity === undefined || (entity.type !== "place" && entity.certain);

const RELATIVES = new Set(["who", "which", "that", "whose", "whom"]);
const NOMINAL = /^(?:NN|JJ|DT|CD|POS|VBN|PRP\$|PDT)/;

const joined = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
