import type { Entity } from "../entities/entity.ts";
import type { Mention } from "../entities/mention.ts";
import type { Register } from "../entities/register.ts";
import { type Referent, referentOf } from "./speakers-referent.ts";

const POSSESSIVES = new Set(["his", "her", "their"]);

/** How a description tells whose relative somebody is: "her brother" does by a pronoun, "Ana Ruiz's brother" by a name. */
const ownerIn = (description: string, head: string): string | undefined => {
  const words = description.toLowerCase().replaceAll("’", "'").split(" ", 8);
  const at = words.indexOf(head);
  if (at < 1) return undefined;
  if (POSSESSIVES.has(words[0] as string)) return words[0];
  const owner = words.slice(0, at).findLast((word) => word.endsWith("'s"));
  return owner?.slice(0, -2);
};

/**
 * Whom "her father" means: the only one whom the article introduces as somebody's father. Sure only where that
 * introduction names the same child.
 *
 * @param owner whose relative it is, where that is known
 */
export const kinOf = (
  register: Register,
  { head = "", first }: Mention,
  owner: Entity | undefined,
): Referent | undefined => {
  let found: { readonly bearer: Entity; readonly of: string } | undefined;
  for (const bearer of register.withRole(head)) {
    if (bearer.type !== "person") continue;
    for (const description of bearer.descriptions) {
      const of = ownerIn(description, head);
      if (of === undefined) continue;
      if (found !== undefined && found.bearer !== bearer) return undefined;
      found = { bearer, of };
    }
  }
  if (found === undefined || found.bearer === owner) return undefined;
  const { bearer, of } = found;
  const named = owner?.words.some((word) => word.lower === of) ?? false;
  if (!named && (!POSSESSIVES.has(of) || owner === undefined)) return undefined;
  return referentOf({ entity: bearer, doubtful: !named || (bearer.appearances[0]?.first ?? 0) > first });
};
