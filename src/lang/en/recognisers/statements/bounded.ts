import { isTagged, lowerAt, type Slot } from "./slot.ts";
import { CD } from "./tags.ts";

const BOUNDING: ReadonlySet<string> = new Set(
  "at least most up to more fewer less than about around over under nearly almost roughly some approximately only just well close as many no".split(
    " ",
  ),
);
/** Words in "as many as", "well over", "no fewer than". */
const LONGEST_BOUND = 4;
const SHARES: ReadonlySet<string> = new Set(["half", "dozens", "hundreds", "thousands"]);

/**
 * Where the number stands that words before it bound: "**at least** two ministers", "**nearly** half of the members";
 * `at` itself where nothing does.
 */
export const boundEnd = (slots: readonly Slot[], at: number): number => {
  // "As one aide put it"
  if (lowerAt(slots, at) === "as" && lowerAt(slots, at + 1) !== "many") return at;
  for (let number = at; number <= at + LONGEST_BOUND; number++) {
    if (isTagged(slots, number, CD) || SHARES.has(lowerAt(slots, number))) return number;
    if (!BOUNDING.has(lowerAt(slots, number))) return at;
  }
  return at;
};
