import type { SpeakerType } from "../../../model/vocabulary.ts";
import type { Appearance, Entity, Gender } from "../entities/entity.ts";

/** Someone or something that the text has spoken of. */
export interface Referent {
  readonly name: string;
  readonly type: SpeakerType;
  readonly description?: string | undefined;
  readonly gender?: Gender | undefined;
  /** Behind a name; referents without one are told apart by their words. */
  readonly entity?: Entity | undefined;
  /** Another reading was close. */
  readonly doubtful: boolean;
  /** A bare name that several bear. */
  readonly shared?: true;
  /** Points by which it was chosen before the next one; 0 where a pronoun led to it, which is no evidence. */
  readonly lead?: number | undefined;
}

/** A named entity as a referent. Places that speak are their governments. */
export const referentOf = ({ entity, doubtful }: Pick<Appearance, "entity" | "doubtful">): Referent => {
  const description = entity.descriptions.find((text) => text.includes(" ")) ?? entity.descriptions[0] ?? entity.title;
  return {
    name: entity.name,
    type: entity.type === "place" ? "organization" : entity.type,
    description,
    gender: entity.gender,
    entity,
    doubtful,
    lead: undefined,
  };
};
