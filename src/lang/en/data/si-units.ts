import type { UnitEntry } from "./units.ts";

/** Prefixes by their letter: name and UCUM's letter. "da" is absent: no one writes decametres. */
const PREFIXES: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["f", ["femto", "f"]],
  ["p", ["pico", "p"]],
  ["n", ["nano", "n"]],
  ["µ", ["micro", "u"]],
  ["m", ["milli", "m"]],
  ["c", ["centi", "c"]],
  ["d", ["deci", "d"]],
  ["h", ["hecto", "h"]],
  ["k", ["kilo", "k"]],
  ["M", ["mega", "M"]],
  ["G", ["giga", "G"]],
  ["T", ["tera", "T"]],
  ["P", ["peta", "P"]],
  ["E", ["exa", "E"]],
  ["Z", ["zetta", "Z"]],
]);

interface Base {
  readonly name: string;
  /** Spelled forms, the singular first; "" where the word is mostly another ("henry", "gray"). */
  readonly words: string;
  readonly symbol: string;
  readonly code: string;
  /** Letters of the prefixes with which it occurs; "-" stands for none. */
  readonly prefixes: string;
  readonly kind?: UnitEntry["kind"];
}

/** Units with prefixes that `units.ts` does not spell out. A prefix is absent where its symbol is another's ("pm", "fm", "kt"). */
const BASES: readonly Base[] = [
  { name: "metre", words: "metre|metres|meter|meters", symbol: "", code: "m", prefixes: "f" },
  { name: "gram", words: "gram|grams", symbol: "g", code: "g", prefixes: "pndGT" },
  { name: "tonne", words: "tonne|tonnes|ton|tons", symbol: "", code: "t", prefixes: "kT" },
  { name: "second", words: "second|seconds", symbol: "s", code: "s", prefixes: "fp", kind: "duration" },
  { name: "litre", words: "litre|litres|liter|liters", symbol: "L", code: "L", prefixes: "pnµdhkMG" },
  { name: "litre", words: "", symbol: "l", code: "L", prefixes: "nµdh" },
  { name: "watt", words: "watt|watts", symbol: "W", code: "W", prefixes: "nµmP" },
  { name: "watt hour", words: "watt-hour|watt-hours|watt hour|watt hours", symbol: "Wh", code: "W.h", prefixes: "P" },
  { name: "volt-ampere", words: "volt-ampere|volt-amperes", symbol: "VA", code: "V.A", prefixes: "-kMG" },
  { name: "joule", words: "joule|joules", symbol: "J", code: "J", prefixes: "µmGTPE" },
  { name: "hertz", words: "hertz", symbol: "Hz", code: "Hz", prefixes: "mT" },
  { name: "volt", words: "volt|volts", symbol: "V", code: "V", prefixes: "µmM" },
  { name: "ampere", words: "ampere|amperes|amp|amps", symbol: "A", code: "A", prefixes: "nµk" },
  {
    name: "ampere hour",
    words: "ampere-hour|ampere-hours|amp-hour|amp-hours",
    symbol: "Ah",
    code: "A.h",
    prefixes: "-k",
  },
  { name: "pascal", words: "pascal|pascals", symbol: "Pa", code: "Pa", prefixes: "hT" },
  { name: "bar", words: "", symbol: "bar", code: "bar", prefixes: "-kM" },
  { name: "newton", words: "newton|newtons", symbol: "N", code: "N", prefixes: "nµmMp" },
  { name: "tesla", words: "", symbol: "T", code: "T", prefixes: "nµm" },
  { name: "sievert", words: "sievert|sieverts", symbol: "Sv", code: "Sv", prefixes: "-µm" },
  { name: "gray", words: "", symbol: "Gy", code: "Gy", prefixes: "-µm" },
  { name: "becquerel", words: "becquerel|becquerels", symbol: "Bq", code: "Bq", prefixes: "-kMGTP" },
  { name: "curie", words: "curie|curies", symbol: "Ci", code: "Ci", prefixes: "-pnµmM" },
  {
    name: "electronvolt",
    words: "electronvolt|electronvolts|electron volt|electron volts",
    symbol: "eV",
    code: "eV",
    prefixes: "mkMGT",
  },
  { name: "ohm", words: "ohm|ohms", symbol: "Ω", code: "Ohm", prefixes: "mkM" },
  { name: "farad", words: "farad|farads", symbol: "F", code: "F", prefixes: "pnµm" },
  { name: "lumen", words: "lumen|lumens", symbol: "lm", code: "lm", prefixes: "-" },
  { name: "lux", words: "lux", symbol: "lx", code: "lx", prefixes: "-" },
  { name: "candela", words: "candela|candelas", symbol: "", code: "cd", prefixes: "-" },
  { name: "mole", words: "mole|moles", symbol: "mol", code: "mol", prefixes: "fpnµk" },
  { name: "molar", words: "", symbol: "M", code: "mol/L", prefixes: "nµm" },
  { name: "byte", words: "byte|bytes", symbol: "B", code: "By", prefixes: "EZ" },
  { name: "bit", words: "bit|bits", symbol: "bit", code: "bit", prefixes: "kMGTP" },
  { name: "parsec", words: "parsec|parsecs", symbol: "pc", code: "pc", prefixes: "kMG" },
];

const split = (text: string): string[] => (text === "" ? [] : text.split("|"));

const prefixed = ({ name, words, symbol, code, kind }: Base, letter: string): UnitEntry => {
  const [prefix, ucum] = PREFIXES.get(letter) ?? ["", ""];
  // Both signs for micro, and "u" where there is none on the keyboard.
  const letters = letter === "µ" ? ["µ", "μ", "u"] : [letter === "-" ? "" : letter];
  return {
    kind: kind ?? "measure",
    name: `${prefix}${name}`,
    code: `${ucum}${code}`,
    words: split(words).map((word) => prefix + word),
    symbols: symbol === "" ? [] : letters.map((sign) => sign + symbol),
  };
};

/** SI units, and units that take their prefixes, from those of medicine, physics, energy and computing. */
export const SI_UNITS: readonly UnitEntry[] = BASES.flatMap((base) =>
  [...base.prefixes].map((letter) => prefixed(base, letter)),
);
