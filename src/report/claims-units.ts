import type { Unit } from "../model/claim.ts";

/** Plurals that no rule gives. */
const IRREGULAR: Readonly<Record<string, string>> = { foot: "feet", hertz: "hertz", lux: "lux", siemens: "siemens" };

const plural = (noun: string): string => {
  const hyphen = noun.lastIndexOf("-") + 1;
  if (hyphen > 0) return noun.slice(0, hyphen) + plural(noun.slice(hyphen));
  const known = IRREGULAR[noun];
  if (known !== undefined) return known;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
};

/** Words of a name after its head: the head is "mile" in "mile per hour", "degree" in "degree Celsius". */
const AFTER_HEAD = /^(per|Celsius|Fahrenheit|of|equivalent)$/;

/** "mile per hour" → "miles per hour", "degree Celsius" → "degrees Celsius", "kilowatt hour" → "kilowatt hours". */
const pluralUnit = (name: string): string => {
  const words = name.split(" ");
  const after = words.findIndex((word) => AFTER_HEAD.test(word));
  const head = after > 0 ? after - 1 : words.length - 1;
  return words.map((word, index) => (index === head ? plural(word) : word)).join(" ");
};

/** The counted noun as the claim's own words have it, in the plural where they have that; the ledger's is singular. */
const countedNoun = (name: string, text: string): string => {
  const noun = name.split(" ");
  const words = text.split(/\s+/);
  // From the end, but before what it is per: "600 loaves a day".
  for (let at = words.length - noun.length; at >= 0; at--) {
    const found = words.slice(at, at + noun.length);
    const isSame = noun.every((word, index) =>
      index < noun.length - 1 ? word === found[index] : word.charAt(0) === found[index]?.charAt(0),
    );
    if (isSame) return ` ${found.join(" ")}`;
  }
  return ` × ${name}`;
};

/**
 * A unit as it stands after a figure.
 *
 * @param isOne whether the figure is 1
 * @param text the claim's words
 */
export const unitAfter = ({ kind, code, name }: Unit, isOne: boolean, text: string): string => {
  switch (kind) {
    case "percent":
      return "%";
    case "percentage-point":
      return isOne ? " percentage point" : " percentage points";
    case "basis-point":
      return isOne ? " basis point" : " basis points";
    case "none":
      return "";
    case "currency":
      return ` ${code ?? name ?? ""}`;
    case "count":
      return name === undefined ? "" : countedNoun(name, text);
    default:
      return ` ${name === undefined ? (code ?? "") : isOne ? name : pluralUnit(name)}`;
  }
};
