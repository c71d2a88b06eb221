import { ORDINALS } from "../../../data/calendar.ts";
import type { Atoms } from "../atoms.ts";
import { edtfCentury, edtfCenturyBefore } from "../edtf.ts";
import { readEra } from "../era.ts";
import { readOrdinal, SUFFIXES } from "../read.ts";
import type { Mention, Pattern } from "../reading.ts";

/** "21st century", "nineteenth-century", "the 18th and 19th centuries". */
const readCentury = (atoms: Atoms, at: number): Mention | undefined => {
  const ordinal = readOrdinal(atoms, at);
  if (ordinal === undefined || ordinal.value > 30 || ordinal.value < 1) return undefined;
  const noun = atoms.word(ordinal.last) === "-" && atoms.joined(ordinal.last) ? ordinal.last + 1 : ordinal.last;
  const listed =
    (atoms.word(noun) === "and" || atoms.word(noun) === "or" || atoms.word(noun) === "to") &&
    readOrdinal(atoms, noun + 1);
  const centuries = listed ? atoms.word(listed.last) === "centuries" : false;
  const named = atoms.word(noun) === "century" || atoms.word(noun) === "centuries";
  if (!named && !centuries) return undefined;
  const last = centuries ? ordinal.last : noun + 1;
  const era = centuries ? undefined : readEra(atoms, last);
  return {
    first: at,
    last: era?.last ?? last,
    reading: {
      type: "fixed",
      edtf: era?.era === "before" ? edtfCenturyBefore(ordinal.value) : edtfCentury((ordinal.value - 1) * 100),
    },
    confidence: "high",
  };
};

/** Centuries that begin with a figure: "the 21st century". */
export const century: Pattern = {
  name: "century",
  starts: { digits: [1, 2] },
  second: SUFFIXES,
  match: ({ atoms }, at) => readCentury(atoms, at),
};

/** Centuries in words: "the nineteenth century". */
export const spelledCentury: Pattern = {
  name: "spelled-century",
  starts: [...ORDINALS.keys(), "twenty"],
  match: ({ atoms }, at) => readCentury(atoms, at),
};
