import type { Atoms } from "./atoms.ts";

const ERAS: ReadonlyMap<string, "before" | "after"> = new Map([
  ["bc", "before"],
  ["bce", "before"],
  ["ad", "after"],
  ["ce", "after"],
]);

/** What an era can begin with, mostly its first letter before a period. */
export const ERA_BEGINNINGS: ReadonlySet<string> = new Set(
  [...ERAS.keys()].flatMap((era) => Array.from(era, (_, index) => era.slice(0, index + 1))),
);

/** "BC", "B.C.", "BCE" at an atom; ends behind the last period. */
export const readEra = (atoms: Atoms, at: number): { era: "before" | "after"; last: number } | undefined => {
  let letters = "";
  let last = at;
  while (letters.length < 3 && atoms.isCapitalised(last) && atoms.text(last) === atoms.text(last).toUpperCase()) {
    letters += atoms.word(last);
    last++;
    if (ERAS.has(letters) || atoms.word(last) !== "." || !atoms.joined(last)) break;
    last++;
  }
  const era = ERAS.get(letters);
  if (era === undefined) return undefined;
  // "B.C.E." begins with "B.C."
  if (letters === "bc" && atoms.word(last) === "." && atoms.word(last + 1) === "e" && atoms.joined(last + 1)) last += 2;
  if (last - at > 1 && atoms.word(last) === "." && atoms.joined(last)) last++;
  return { era, last };
};
