import { ALWAYS_LABELS, CAPITAL_LABELS, INDEX_NAMES, LABEL_NOUNS, STREET_WORDS } from "../../data/labels.ts";
import { numberOf } from "./amount.ts";
import { isListedLabel } from "./listed-labels.ts";
import type { Piece } from "./piece.ts";
import type { Quantity } from "./quantity.ts";

const NN_VBG_JJ_TAGS: ReadonlySet<string> = new Set("NN NNS NNP NNPS VBG JJ JJR JJS".split(" "));

const WEEKDAYS: ReadonlySet<string> = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));
/** "iPhone 11 cameras": capitals inside a word are a brand's. */
const BRAND = /\p{Ll}\p{Lu}/u;

/** "the 8088 chip", "24703 m212": a figure before one thing, or before a code, names it. */
const isModel = (pieces: readonly Piece[], quantity: Quantity): boolean => {
  const { numeral, unit, joined } = quantity;
  if (unit.kind !== "count" || joined || numeral.style !== "digits") return false;
  // "20 A321neos" are counted.
  if (/\d/.test(unit.head ?? "")) return pieces[quantity.last - 1]?.text === unit.head;
  const value = Number(pieces[numeral.first]?.text);
  return (
    value >= SMALLEST_MODEL &&
    pieces[numeral.first - 1]?.lower === "the" &&
    pieces[quantity.last - 1]?.text === unit.head
  );
};
const SMALLEST_MODEL = 100;

const isCapital = (piece: Piece): boolean => piece.text !== piece.lower;

/** "12 people", "11 cameras": a counted noun in the plural that is no name. */
const isPluralCount = (pieces: readonly Piece[], { unit, last }: Quantity): boolean =>
  unit.kind === "count" &&
  unit.head !== undefined &&
  pieces[last - 1]?.text !== unit.head &&
  /^\p{Ll}/u.test(unit.head);

const isCapitalSingular = (pieces: readonly Piece[], { unit: { name, head }, last }: Quantity): boolean =>
  head !== undefined &&
  pieces[last - 1]?.text === head &&
  name?.endsWith(head) === true &&
  /^\p{Lu}/u.test(head) &&
  /^\p{Lu}/u.test(name);

/** "16 Industrial Avenue", "1600 Pennsylvania Avenue NW": capitals from the figure to the word for a street. */
const isAddress = (pieces: readonly Piece[], at: number): boolean => {
  for (let next = at + 1; next < pieces.length && next <= at + 5; next++) {
    const piece = pieces[next] as Piece;
    const capital = isCapital(piece);
    if (capital && STREET_WORDS.has(piece.lower)) return true;
    // "9 E 71st St"
    if (pieces[next - 1]?.kind === "number" && !piece.spaced) continue;
    if (piece.kind === "word" ? !capital : piece.text !== "-" && piece.kind !== "number") return false;
  }
  return false;
};

/** "Tel. +49 711 555 0 210": short groups too, behind what can only be a telephone's. */
const isTelephoneSign = (pieces: readonly Piece[], at: number): boolean => {
  let sign = at;
  while (pieces[sign]?.kind === "number" && at - sign < 5) sign--;
  if (pieces[sign]?.text === "+") return [1, 2, 3].every((group) => pieces[sign + group]?.kind === "number");
  if (pieces[sign]?.text === ":" || pieces[sign]?.text === ".") sign--;
  return TELEPHONES.has(pieces[sign]?.lower ?? "");
};
const TELEPHONES: ReadonlySet<string> = new Set("tel phone telephone fax tel. phone. telephone. fax.".split(" "));

/** Whether a figure is digits alone, without separators. */
const isDigits = (text: string): boolean => !text.includes(",") && !text.includes(".");

/** "0808 157 0144": groups of bare digits in a row, the first of which no figure begins like. */
const isTelephone = (pieces: readonly Piece[], { numeral }: Quantity): boolean => {
  if (numeral.style === "digits" && isTelephoneSign(pieces, numeral.first - 1)) return true;
  if (!numeral.bare) return false;
  let first = numeral.first;
  while (isGroup(pieces[first - 1]) && numeral.first - first < 5) first--;
  if (pieces[first]?.text.startsWith("0") && /^0\d/.test(pieces[first]?.text ?? "")) return true;
  return isGroup(pieces[first + 1]) && isGroup(pieces[first + 2]);
};

const isGroup = (piece: Piece | undefined): boolean =>
  piece?.kind === "number" && piece.text.length > 1 && isDigits(piece.text);

/** "conching 2.0", "Web 3.0" */
const isRelease = (pieces: readonly Piece[], { numeral, unit }: Quantity): boolean => {
  const before = pieces[numeral.first - 1];
  return (
    unit.kind === "none" &&
    numeral.magnitude === 0 &&
    before?.kind === "word" &&
    NN_VBG_JJ_TAGS.has(before.pos) &&
    /^\d\.0$/.test(pieces[numeral.first]?.text ?? "")
  );
};

/** "Nos. 7, 19 and 31" */
const isNumbered = (pieces: readonly Piece[], { numeral }: Quantity): boolean => {
  if (!numeral.bare) return false;
  for (let at = numeral.first - 1; at >= 0 && at > numeral.first - 12; at--) {
    const piece = pieces[at] as Piece;
    if (piece.lower === "nos" || piece.lower === "nos.") return true;
    if (piece.kind !== "number" && piece.text !== "," && piece.text !== "." && piece.lower !== "and") return false;
  }
  return false;
};

/** Words of a length that a title writes with a capital, and as many pieces as a title has. */
const LONG = 4;
const LONGEST_TITLE = 40;

/** Whether this is a headline most of whose longer words have a capital, so that one says nothing. */
const isTitleCase = (pieces: readonly Piece[]): boolean => {
  if (pieces.at(-1)?.text === ".") return false;
  let [capitals, words] = [0, 0];
  for (const piece of pieces.slice(0, LONGEST_TITLE)) {
    if (piece.kind !== "word" || piece.text.length < LONG) continue;
    words++;
    if (isCapital(piece)) capitals++;
  }
  return capitals > words * 0.7;
};

/** Behind these a capital only begins anew. */
const OPENS = new Set([":", "—", "–", "(", "[", "“", '"', "‘", "'", "…", "•", "*"]);

/**
 * "the Two Sessions", "the Gang of Four", "Ocean’s Eleven", "Nine Inch Nails", "60 Minutes": a number, or its unit,
 * with a capital among small letters belongs to a name.
 */
const isCapitalName = (pieces: readonly Piece[], { numeral, unit }: Quantity): boolean => {
  const [before, word, next] = [pieces[numeral.first - 1], pieces[numeral.first], pieces[numeral.last]];
  if (word === undefined) return false;
  if (unit.kind === "duration" && /^\p{Lu}\p{Ll}{2}/u.test(next?.text ?? "")) return !isTitleCase(pieces);
  if (numeral.style !== "words" || !isCapital(word)) return false;
  // "Thirty-eight Labour MPs": no name begins with a compound.
  if (before === undefined && numeral.last > numeral.first + 1) return false;
  const inside = before !== undefined && !OPENS.has(before.text);
  const named =
    next !== undefined && isCapital(next) && next.pos === "NNP" && pieces[numeral.last + 1]?.pos.startsWith("NNP");
  return (inside || named === true) && !isTitleCase(pieces);
};

/** "call 911", "a 911 call" */
const isEmergencyCall = (pieces: readonly Piece[], { numeral }: Quantity): boolean =>
  EMERGENCY_NUMBERS.has(pieces[numeral.first]?.text ?? "") &&
  (/^(?:call|dial|ring|phon)/.test(pieces[numeral.first - 1]?.lower ?? "") ||
    ANSWERED.has(pieces[numeral.last]?.lower ?? ""));
const ANSWERED: ReadonlySet<string> = new Set(
  "call calls caller callers operator operators dispatcher dispatchers recording recordings".split(" "),
);
const EMERGENCY_NUMBERS: ReadonlySet<string> = new Set(["911", "999", "112", "000"]);

/** "Harbour City 3 Dunmore Rovers 2": the other side is nothing counted. */
const isScoreLine = (pieces: readonly Piece[], { numeral, unit, last }: Quantity): boolean =>
  unit.kind === "count" &&
  pieces[last]?.kind === "number" &&
  /^\p{Lu}/u.test(pieces[numeral.first - 1]?.text ?? "") &&
  /^\p{Lu}/u.test(unit.name ?? "") &&
  /^\p{Lu}/u.test(pieces[last - 1]?.text ?? "");

/** "the Orlo 3 starts at $229": what its maker's things do, behind their number. */
const isNamedAndDoes = (pieces: readonly Piece[], { numeral, unit, last }: Quantity): boolean =>
  unit.kind === "count" &&
  last === numeral.last + 1 &&
  DOES.has(pieces[last - 1]?.lower ?? "") &&
  /^\p{Lu}/u.test(pieces[numeral.first - 1]?.text ?? "");
const DOES: ReadonlySet<string> = new Set("starts costs comes sells weighs lasts arrives gets goes".split(" "));

/** "the Group of 20" */
const isGroupOf = (pieces: readonly Piece[], { numeral, unit }: Quantity): boolean =>
  unit.kind === "none" && pieces[numeral.first - 1]?.lower === "of" && pieces[numeral.first - 2]?.text === "Group";

/** "the bottom three", "the final four": a place in a table, or a round. */
const isBottomOf = (pieces: readonly Piece[], { numeral, unit }: Quantity): boolean =>
  numeral.style === "words" &&
  unit.kind === "none" &&
  // "to last three to four weeks"
  !(pieces[numeral.last]?.lower === "to" || pieces[numeral.last]?.lower === "or") &&
  PLACES.has(pieces[numeral.first - 1]?.lower ?? "");
const PLACES: ReadonlySet<string> = new Set(["top", "bottom", "final", "last", "big"]);

/** "in the 1400 block of Elm Street": of a street, and no count. */
const isBlock = (pieces: readonly Piece[], { numeral, unit }: Quantity): boolean =>
  unit.head === "block" &&
  pieces[numeral.first - 1]?.lower === "the" &&
  pieces[numeral.last]?.lower === "block" &&
  pieces[numeral.last + 1]?.lower === "of";

/** "page four", "Chapter Nine": in words too. */
const isPageInWords = (pieces: readonly Piece[], { numeral, unit }: Quantity): boolean =>
  numeral.style === "words" &&
  !numeral.article &&
  unit.kind === "none" &&
  WRITTEN_LABELS.has(pieces[numeral.first - 1]?.lower ?? "");
const WRITTEN_LABELS: ReadonlySet<string> = new Set("page pages chapter paragraph verse".split(" "));

/** Whether digits are a name's or a label's: "Section 427", "iPhone 11", "S&P 500", "Boeing 787 Dreamliner", "16 Industrial Avenue". */
export const isLabel = (pieces: readonly Piece[], quantity: Quantity): boolean => {
  const { numeral, unit } = quantity;
  if (isTelephone(pieces, quantity) || isRelease(pieces, quantity) || isNumbered(pieces, quantity)) return true;
  if (isCapitalName(pieces, quantity)) return true;
  if (isBottomOf(pieces, quantity) || isPageInWords(pieces, quantity)) return true;
  if (!numeral.bare) return false;
  if (isScoreLine(pieces, quantity) || isNamedAndDoes(pieces, quantity)) return true;
  if (isBlock(pieces, quantity)) return true;
  if (isEmergencyCall(pieces, quantity) || isGroupOf(pieces, quantity)) return true;
  const at = numeral.first;
  const before = pieces[at - 1]?.text === "." ? pieces[at - 2] : pieces[at - 1];
  const named = before !== undefined && (before.kind === "word" || before.kind === "name") ? before : undefined;
  if (unit.kind === "measure" || unit.kind === "duration")
    return named !== undefined && LABEL_NOUNS.has(named.lower) && isCapital(named);
  if (unit.kind !== "none" && unit.kind !== "count") return false;
  if (isAddress(pieces, at) || isModel(pieces, quantity)) return true;
  if (isListedLabel(pieces, at) && !isPluralCount(pieces, quantity)) return true;
  // "beat Harbour City 3-2", "passed the Senate 52 to 48": a score, not the name's number
  const [dash, other] = [pieces[numeral.last], pieces[numeral.last + 1]];
  if ((dash?.text === "-" || dash?.text === "–") && !dash.spaced && other?.kind === "number" && !other.spaced)
    return false;
  if (dash?.lower === "to" && other?.kind === "number" && Number(other.text) < numberOf(numeral.low)) return false;
  // "787 Dreamliner", "90049 ZIP Code": a name, not a count
  if (
    unit.kind === "count" &&
    numeral.low.digits !== "1" &&
    numeral.style === "digits" &&
    isCapitalSingular(pieces, quantity)
  )
    return true;
  if (before?.text === "-" && pieces[at]?.spaced === false) {
    // "10-15" is a range; "F-35" is closed up as a name already.
    const name = pieces[at - 2];
    return name?.kind === "word" && !before.spaced && isCapital(name);
  }
  if (named === undefined || named.text === "pH") return false;
  const counts = isPluralCount(pieces, quantity);
  if (ALWAYS_LABELS.has(named.lower) || INDEX_NAMES.has(named.lower)) return true;
  if (CAPITAL_LABELS.has(named.lower) && isCapital(named) && !counts) return true;
  if (LABEL_NOUNS.has(named.lower)) return isCapital(named) || !counts;
  if (named.kind === "name") return !counts;
  // "Building 9", "Local 1181": a capital inside the sentence
  // … but not the verbs and prepositions of "Mercury Hits 108", a headline
  const headline = /^(?:VB[ZPD]|IN|TO|RB)/.test(named.pos);
  if (unit.kind === "none" && at > 1 && isCapital(named) && !headline && !WEEKDAYS.has(named.lower)) return true;
  if (!named.pos.startsWith("NNP") || WEEKDAYS.has(named.lower)) return false;
  if (at === 1 && unit.kind === "count") return false;
  if (!counts) return true;
  // "In Florida 14 people died": a name between a preposition and a counted noun is a place or a day.
  const earlier = pieces[at - 2];
  return earlier !== undefined && earlier.pos !== "IN" && earlier.text !== "," && BRAND.test(named.text);
};
