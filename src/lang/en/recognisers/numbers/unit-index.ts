import { SI_UNITS } from "../../data/si-units.ts";
import { UNITS, type UnitEntry } from "../../data/units.ts";
import type { Piece } from "./piece.ts";

interface Spelled {
  readonly parts: readonly string[];
  readonly entry: UnitEntry;
}

/** Spelled units by their first piece, the longest first. "lb-ft" and "° C" are cut as pieces are. */
const byFirst = (forms: readonly [string, UnitEntry][]): ReadonlyMap<string, readonly Spelled[]> => {
  const index = new Map<string, Spelled[]>();
  for (const [form, entry] of forms) {
    // "megawatt-hour" is one piece where nothing numeric is joined to it.
    if (form.includes("-") && !form.includes(" ")) index.set(form, [{ parts: [form], entry }]);
    const parts = form.match(/(?:[kcmdµμn]?m|ft|in|mi|s|yd)[23]|\d+|\p{L}+\d*(?:\.(?=$))?|\S/gu) ?? [];
    const first = parts[0] as string;
    index.set(first, [...(index.get(first) ?? []), { parts, entry }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return index;
};

const ALL = [...UNITS, ...SI_UNITS];
const WORDS = byFirst(ALL.flatMap((entry) => entry.words.map((form): [string, UnitEntry] => [form, entry])));
const SYMBOLS = byFirst(ALL.flatMap((entry) => entry.symbols.map((form): [string, UnitEntry] => [form, entry])));

export interface FoundUnit {
  readonly entry: UnitEntry;
  readonly last: number;
}

/** The piece behind a unit's parts, between which hyphens may stand ("square-foot"); undefined where they do not fit. */
const endOf = (
  pieces: readonly Piece[],
  at: number,
  parts: readonly string[],
  key: "text" | "lower",
): number | undefined => {
  let last = at;
  for (const part of parts) {
    if (last > at && part !== "-" && pieces[last]?.text === "-" && pieces[last]?.spaced === false) last++;
    if (pieces[last]?.[key] !== part) return undefined;
    last++;
  }
  return last;
};

const find = (
  index: ReadonlyMap<string, readonly Spelled[]>,
  pieces: readonly Piece[],
  at: number,
  key: "text" | "lower",
): FoundUnit | undefined => {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  const forms = index.get(key === "text" ? piece.text : piece.lower);
  if (forms === undefined) return undefined;
  for (const { parts, entry } of forms) {
    const last = parts.length === 1 ? at + 1 : endOf(pieces, at, parts, key);
    if (last !== undefined) return { entry, last };
  }
  return undefined;
};

const SCALED: ReadonlySet<string> = new Set([
  "million",
  "billion",
  "trillion",
  "thousand",
  "hundred",
  "percent",
  "point",
  "basis",
  "cent",
  "dollar",
]);

/** Whether a lower-case word begins the name of a unit, of a percentage or of a magnitude. */
export const isUnitWord = (lower: string): boolean => WORDS.has(lower) || SCALED.has(lower);

/** A unit spelled in words at `at`. */
export const unitInWords = (pieces: readonly Piece[], at: number): FoundUnit | undefined =>
  find(WORDS, pieces, at, "lower");

/** Symbols that are words as well: units only where no noun follows. */
const WORDS_TOO: ReadonlySet<string> = new Set(["stone", "bar", "rem", "tesla", "au", "st"]);

/** "at 400 V." where the full stop was taken for an initial's. */
const atEnd = (pieces: readonly Piece[], at: number): FoundUnit | undefined => {
  const text = pieces[at]?.text ?? "";
  if (at + 1 < pieces.length || !text.endsWith(".")) return undefined;
  const entry = SYMBOLS.get(text.slice(0, -1))?.find(({ parts }) => parts.length === 1)?.entry;
  return entry === undefined ? undefined : { entry, last: at + 1 };
};

/**
 * A unit's symbol at `at`, behind digits. Single capital letters are grades, initials and models as often as units:
 * they count only when the digits touch them or nothing but the end of the phrase follows.
 */
export const unitSymbol = (pieces: readonly Piece[], at: number): FoundUnit | undefined => {
  const piece = pieces[at];
  const found = find(SYMBOLS, pieces, at, "text") ?? atEnd(pieces, at);
  if (piece === undefined || found === undefined) return undefined;
  const next = pieces[found.last];
  // "14 stone houses", "two bar stools"
  if (WORDS_TOO.has(piece.text) && next?.spaced === true && next.pos.startsWith("NN")) return undefined;
  if (
    next !== undefined &&
    !next.spaced &&
    (next.kind === "number" || next.kind === "name" || next.kind === "word") &&
    found.last === at + 1
  )
    return undefined;
  return found;
};

/** "mg/kg", "A/cm2", "kN/m2": the symbol behind a slash. */
export const symbolAfterSlash = (pieces: readonly Piece[], at: number): FoundUnit | undefined => {
  if (pieces[at]?.text !== "/" || pieces[at]?.spaced === true || pieces[at + 1]?.spaced !== false) return undefined;
  return unitSymbol(pieces, at + 1) ?? unitInWords(pieces, at + 1);
};
