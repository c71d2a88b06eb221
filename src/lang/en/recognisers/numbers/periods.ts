import { CHANGE_VERBS } from "../../data/directions.ts";
import { amountOf } from "./amount.ts";
import { numeralOf } from "./numeral.ts";
import type { Piece } from "./piece.ts";
import { type Quantity, quantityOf } from "./quantity.ts";
import { unitInWords } from "./unit-index.ts";

/** Words before "a decade" that make it a length of time, and not "once a decade" or "a decade ago". */
const MEASURES_OUT: ReadonlySet<string> = new Set(
  "for about than nearly almost within after over around approximately roughly least another under".split(" "),
);
/** Verbs behind which "an hour" is how long: "waited an hour", "takes a week". */
const LASTS: ReadonlySet<string> = new Set(
  "wait waits waited waiting last lasts lasted lasting take takes took taken taking spend spends spent spending stay stayed need needs needed".split(
    " ",
  ),
);
const GIVES: ReadonlySet<string> = new Set("give gives gave given giving take takes took taken cost costs".split(" "));
/** "in a minute", "for a second" and "for a moment" are idioms. */
const BRIEF: ReadonlySet<string> = new Set(["second", "minute", "night", "day", "moment"]);
const RELATIVE_AFTER: ReadonlySet<string> = new Set(["ago", "earlier", "later", "before", "from", "or", "old", "of"]);

/** Nouns with which "single" is part of a name or a kind. */
const SINGLE_KINDS: ReadonlySet<string> = new Set(
  "mother mothers parent parents father market currency room file man woman bed ticket person malt".split(" "),
);

const one = (first: number, last: number, rest: Partial<Quantity>): Quantity => {
  const numeral = numeralOf(first, last, amountOf(1), { article: true });
  return quantityOf(numeral, first, last, { ownUnit: true, ...rest });
};

/** From a verb of change to how long it took. */
const CHANGE_REACH = 8;

/** "shrank by half in a month" */
const isTimeOfChange = (pieces: readonly Piece[], at: number): boolean => {
  if (pieces[at - 1]?.lower !== "in" || unitInWords(pieces, at + 1)?.entry.kind !== "duration") return false;
  for (let back = at - 2; back >= 0 && back > at - CHANGE_REACH; back--) {
    const { lower, pos, kind } = pieces[back] as Piece;
    if (kind === "sign" && lower !== "%" && lower !== "-") return false;
    if (pos.startsWith("VB")) return CHANGE_VERBS.has(lower);
  }
  return false;
};

const ARE: ReadonlySet<string> = new Set("is are was were be been barely only just than nearly almost".split(" "));

/** "were a week old", "not yet | than a year old": how old something is. */
const readOld = (pieces: readonly Piece[], at: number): Quantity | undefined => {
  if (!ARE.has(pieces[at - 1]?.lower ?? "")) return undefined;
  const found = unitInWords(pieces, at + 1);
  if (found?.entry.kind !== "duration" || pieces[found.last]?.lower !== "old") return undefined;
  if (pieces[found.last + 1]?.pos.startsWith("NN") === true) return undefined;
  const { kind, name, code } = found.entry;
  return one(at, found.last, { unit: { kind, ...(code === undefined ? {} : { code }), name } });
};

/** The article as a figure: "for a decade", "more than a mile", "about an hour", "a single vote". */
export const readArticle = (pieces: readonly Piece[], at: number): Quantity | undefined => {
  const piece = pieces[at];
  if (piece?.lower !== "a" && piece?.lower !== "an") return undefined;
  const before = pieces[at - 1]?.lower ?? "";
  const next = pieces[at + 1];
  if (next === undefined || next.kind !== "word") return undefined;
  if (next.lower === "single" && before !== "not") {
    const noun = pieces[at + 2];
    if (noun?.pos !== "NN" || SINGLE_KINDS.has(noun.lower) || pieces[at + 3]?.pos.startsWith("NN") === true)
      return undefined;
    return one(at, at + 3, { unit: { kind: "count", name: noun.text, head: noun.text } });
  }
  const old = readOld(pieces, at);
  if (old !== undefined) return old;
  const lasts = LASTS.has(before) || (GIVES.has(pieces[at - 2]?.lower ?? "") && pieces[at - 1]?.pos === "PRP");
  if (!MEASURES_OUT.has(before) && !lasts && !isTimeOfChange(pieces, at)) return undefined;
  const found = unitInWords(pieces, at + 1);
  const last = pieces[(found?.last ?? 0) - 1];
  const after = pieces[found?.last ?? 0];
  if (found === undefined || last === undefined || last.pos === "NNS") return undefined;
  const { kind, name, code } = found.entry;
  if (lasts && (kind !== "duration" || BRIEF.has(name))) return undefined;
  if (kind === "measure" && before !== "than" && before !== "about" && before !== "nearly" && before !== "almost")
    return undefined;
  if (
    BRIEF.has(name) &&
    (before === "in" || before === "for" || before === "after" || before === "within" || before === "another")
  )
    return undefined;
  const within = after?.lower === "of" && before === "within";
  if (
    after !== undefined &&
    !within &&
    (RELATIVE_AFTER.has(after.lower) || after.text === "-" || after.pos.startsWith("NN"))
  )
    return undefined;
  return one(at, found.last, { unit: { kind, ...(code === undefined ? {} : { code }), name } });
};
