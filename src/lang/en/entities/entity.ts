import type { Word } from "../../../text/words.ts";

/** Whom or what an article names, and where. Indices are of the article's tokens, half-open. */

export type Gender = "female" | "male";

export type EntityType = "person" | "organization" | "place";

/** A proper name as it stands in one place. */
export interface NamePhrase {
  /** The name itself, without title and description. */
  readonly first: number;
  readonly last: number;
  /** Where the titles, or the description that leads into the name, begin; `first` when there are none. */
  readonly from: number;
  /** Words of the name, full stops and possessives aside; particles included. */
  readonly words: readonly Word[];
  /** The words as a key: see `name-keys.ts`. */
  readonly key: string;
  /** What stands directly before it that tells who it is: titles, role nouns. */
  readonly gender?: Gender | undefined;
  readonly roles: readonly string[];
  /** How the article introduces the bearer, before ("former Tesla AI scientist") or after ("founder of Proem"). */
  readonly descriptions: readonly string[];
  /** A bare title ("Sen.", "Interior Minister"): a description only where there is no better one. */
  readonly title?: string | undefined;
  /** How much speaks for each reading, from the words and their surroundings. */
  readonly evidence: Readonly<Record<EntityType, number>>;
  readonly age?: number | undefined;
  /** "the" before it. */
  readonly definite: boolean;
  /** `'s` after it. */
  readonly possessive: boolean;
  /** "(FDA)" after it. */
  readonly abbreviation?: string | undefined;
}

export interface Entity {
  /** The longest form under which the article names it. */
  name: string;
  words: readonly Word[];
  readonly key: string;
  readonly type: EntityType;
  /** Whether anything but the form of the name speaks for the type. */
  readonly certain: boolean;
  gender?: Gender | undefined;
  age?: number | undefined;
  /** Common nouns, lower case, that may stand for it: "economist", "company". */
  readonly roles: Set<string>;
  /** In text order. */
  readonly descriptions: string[];
  title?: string | undefined;
  readonly appearances: Appearance[];
}

/** An entity in one place of the text. */
export interface Appearance {
  readonly entity: Entity;
  readonly first: number;
  readonly last: number;
  /** Whether more than a surname, a given name or initials stands there. */
  readonly full: boolean;
  /** Whether another entity could be meant as well. */
  readonly doubtful: boolean;
  readonly phrase: NamePhrase;
}
