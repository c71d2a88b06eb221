import { FIRST_SURNAMES } from "../data/east-asian-surnames.ts";
import type { Entity, EntityType, NamePhrase } from "./entity.ts";
import { firstPart, lastPart } from "./name-keys.ts";
import { isGivenName } from "./name-marks.ts";

/** A name as an article writes it, in whatever places. */
export interface Name {
  /** What speaks for each reading, added up over the article. */
  readonly evidence: Record<EntityType, number>;
  /** Whether it is one word: a surname, a given name, or all that somebody is called by. */
  readonly isShort: boolean;
  /** Whom it means. */
  entity: Entity | undefined;
}

/** Points for being called by the last word, or by the first. */
const LAST_WORD = 2;
const FIRST_WORD = 2;

const TYPES: readonly EntityType[] = ["person", "organization", "place"];

const strongest = (evidence: Readonly<Record<EntityType, number>>): EntityType | undefined => {
  let best: EntityType | undefined;
  for (const type of TYPES) if (evidence[type] > (best === undefined ? 0 : evidence[best])) best = type;
  return best;
};

/** Endings of patronymics and surnames in Europe: "Sørensen", "Pálsdóttir", "Kowalczyk". */
const SURNAME =
  /^\p{L}{2,}(?:sen|sson|d[óo]ttir|mann|berg|str[öo]m|qvist|ić|ič|ov|ova|ová|ev|eva|ski|ska|sky|enko|yan|oglu|oğlu|opoulos|idis|akis|escu|wicz|czyk|ez|elli|etti|ini)$/u;

/** The names of one article, by their keys. */
export class Names {
  readonly #byKey = new Map<string, Name>();

  constructor(phrases: readonly NamePhrase[]) {
    for (const { key, words, evidence } of phrases) {
      const sum = this.of(key, words.length === 1).evidence;
      sum.person += evidence.person;
      sum.organization += evidence.organization;
      sum.place += evidence.place;
    }
  }

  /** The name with a key, made when there is none. */
  of(key: string, isShort = false): Name {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const name: Name = { evidence: { person: 0, organization: 0, place: 0 }, isShort, entity: undefined };
    this.#byKey.set(key, name);
    return name;
  }

  /** Whom the name with a key means, as far as it was said. */
  entityOf(key: string): Entity | undefined {
    return this.#byKey.get(key)?.entity;
  }

  /** Whether the article calls anybody by this word alone. */
  isShort(key: string): boolean {
    return this.#byKey.get(key)?.isShort === true;
  }

  /** What bears a name, as far as the article tells. */
  typeOf({ key, words }: NamePhrase): EntityType | undefined {
    const { evidence } = this.of(key);
    if (words.length < 2 || words.length > 3) return strongest(evidence);
    if (evidence.person > evidence.organization + FIRST_WORD && evidence.person >= evidence.place) return "person";
    const sum = { ...evidence };
    // Who is called by the last word is a person, what is called by the first is not: "Norland Mutual", then "Norland".
    const first = firstPart(key);
    const last = lastPart(key);
    if (this.isShort(last) || SURNAME.test(last)) sum.person += LAST_WORD;
    else if (this.isShort(first)) {
      const capital = `${first[0]?.toUpperCase()}${first.slice(1)}`;
      if (!isGivenName(capital) && !FIRST_SURNAMES.has(capital)) sum.organization += FIRST_WORD;
    }
    return strongest(sum);
  }
}
