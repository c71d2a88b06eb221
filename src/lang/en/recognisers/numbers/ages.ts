import type { UnitReading } from "../../../../recognise/contract.ts";
import { ROLE_NOUNS } from "../../data/role-nouns.ts";
import type { Piece } from "./piece.ts";
import { amended, type Quantity } from "./quantity.ts";

export const YEAR: UnitReading = { kind: "duration", code: "a", name: "year" };

const isHyphen = (piece: Piece | undefined): boolean => piece?.text === "-";

/** Where "old" ends behind a period of time: "-year-old", " years old", " years of age", "yo". */
const oldAfter = (pieces: readonly Piece[], at: number): number | undefined => {
  let next = at;
  if (isHyphen(pieces[next])) next++;
  const word = pieces[next]?.lower;
  if (word === "old" || word === "olds") return next + 1;
  if (word === "of" && pieces[next + 1]?.lower === "age") return next + 2;
  return undefined;
};

const isName = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.pos === "NNP" || piece.pos === "NNPS") && piece.kind === "word";

/** Ages: "34-year-old", "five years old", "aged 34", "age 34", "under the age of 21", and the bare figure in "Ana Ruiz, 34, said". */
export const readAge = (pieces: readonly Piece[], quantity: Quantity): Quantity => {
  const { numeral, unit, first, last } = quantity;
  // "the over-65s", "an under-21s side"
  const isGroup = pieces[first - 1]?.text === "-" && AGE_LIMITS.has(pieces[first - 2]?.lower ?? "");
  if (isGroup && pieces[last - 1]?.text === "s" && last === numeral.last + 1)
    return amended(quantity, { unit: YEAR, role: "age", ownUnit: true });
  if (unit.kind === "duration") {
    const end = oldAfter(pieces, last);
    return end === undefined ? quantity : amended(quantity, { last: end, role: "age" });
  }
  if (quantity.role !== undefined) return quantity;
  if (numeral.magnitude > 0 || (unit.kind !== "none" && unit.kind !== "count")) return quantity;
  const value = Number(numeral.low.digits);
  if (!(value > 0 && value <= 125)) return quantity;
  const age = (begin: number, end: number): Quantity => ({
    ...quantity,
    first: begin,
    last: end,
    unit: YEAR,
    role: "age",
    ownUnit: true,
  });
  const behind = pieces[numeral.last];
  if (
    behind?.lower === "yo" ||
    behind?.lower === "y.o." ||
    (behind?.lower === "y" && pieces[numeral.last + 1]?.text === "/")
  )
    return age(first, numeral.last + 1);
  const before = pieces[first - 1]?.lower;
  // "aged between 22 and 41"
  if (quantity.range && before === "between" && /^age[ds]?$/.test(pieces[first - 2]?.lower ?? ""))
    return age(first - 1, numeral.last > last ? numeral.last : last);
  if (before === "aged" || isListedAge(pieces, first)) return age(first, numeral.last);
  // "people under 18", "women over 50"
  if (AGE_LIMITS.has(before ?? "") && unit.kind === "none" && PEOPLE.has(pieces[first - 2]?.lower ?? ""))
    return age(first, numeral.last);
  // "400 children died, half of them under five"
  if (AGE_LIMITS.has(before ?? "") && unit.kind === "none" && areThemPersons(pieces, first - 2))
    return age(first, numeral.last);
  if ((before === "age" || before === "ages") && unit.kind === "none") return age(first, numeral.last);
  if (before === "of" && pieces[first - 2]?.lower === "age" && unit.kind === "none") return age(first, numeral.last);
  if (quantity.range || value < 1 || unit.kind !== "none" || !(numeral.bare || numeral.style === "words"))
    return quantity;
  const turned = TURNS.has(before ?? "");
  if (
    isPronounBe(pieces, first) &&
    (behind === undefined ||
      turned ||
      (behind.kind === "sign" && (behind.spaced || behind.text !== "-")) ||
      behind.pos === "IN" ||
      behind.pos === "CC" ||
      behind.lower === "when")
  )
    return age(first, numeral.last);
  const closed = behind === undefined || behind.kind === "sign" || behind.pos === "CC";
  if (value >= 1 && closed && arePersons(pieces, first)) return age(first, numeral.last);
  // "a cheerful man of about thirty"
  const of = pieces[first - 1]?.lower === "about" ? first - 2 : first - 1;
  const says = closed || behind?.pos.startsWith("VB") === true;
  if (says && pieces[of]?.lower === "of" && GROWN.has(pieces[of - 1]?.lower ?? "") && value > 1)
    return age(first, numeral.last);
  if (before === "at" && isAtAge(pieces, first, numeral.last)) return age(first, numeral.last);
  // "I miss being 23."
  if (before === "being" && (behind === undefined || behind.kind === "sign" || behind.pos === "CC"))
    return age(first, numeral.last);
  // "By fifteen, he was playing", "Now 34, she runs it"
  if (
    (before === "by" || (before === "now" && first < 3)) &&
    behind?.text === "," &&
    isPerson(pieces[numeral.last + 1])
  )
    return age(first, numeral.last);
  // "Ruiz, now 83, still paints"
  if (before === "now" && behind?.text === "," && pieces[first - 2]?.text === "," && isPersonBefore(pieces, first - 3))
    return age(first, numeral.last);
  // "Ana Ruiz, 34, …": between commas behind a name
  const closes =
    behind === undefined ||
    behind.text === "," ||
    behind.text === "." ||
    behind.text === ";" ||
    behind.text === ")" ||
    behind.text === "—";
  // "a retired teacher, 71, lost it", "He is a welder, fifty-one, with …"
  if (before === "," && behind?.text === "," && value >= YOUNGEST && isRoleBefore(pieces, first - 2))
    return age(first, numeral.last);
  if (!numeral.bare) return quantity;
  if (before === "," && closes && isPersonBefore(pieces, first - 2)) return age(first, numeral.last);
  if (before === "(" && behind?.text === ")" && isName(pieces[first - 2]) && isName(pieces[first - 3]))
    return age(first, numeral.last);
  return quantity;
};

const AGE_LIMITS: ReadonlySet<string> = new Set(["under", "over", "above", "below"]);
const PEOPLE: ReadonlySet<string> = new Set(
  "people men women children adults voters workers patients residents players americans students girls boys drivers those anyone everyone person".split(
    " ",
  ),
);

/** "of them", "of whom", in a sentence that counts people before. */
const areThemPersons = (pieces: readonly Piece[], at: number): boolean =>
  (pieces[at]?.lower === "them" || pieces[at]?.lower === "whom") &&
  pieces[at - 1]?.lower === "of" &&
  pieces.slice(0, at).some(({ lower }) => PEOPLE.has(lower) || PERSONS.has(lower));

const GROWN: ReadonlySet<string> = new Set("man woman boy girl".split(" "));

const LONGEST_LIST = 12;

/** "aged 19 and 43", "aged four, six and eleven" */
const isListedAge = (pieces: readonly Piece[], at: number): boolean => {
  for (let back = at - 1; back >= 0 && back > at - LONGEST_LIST; back--) {
    const { lower, pos } = pieces[back] as Piece;
    if (lower === "aged" || lower === "ages") return back < at - 1;
    if (pos !== "CD" && lower !== "and" && lower !== "," && lower !== "to" && lower !== "or") return false;
  }
  return false;
};

const BECOMES: ReadonlySet<string> = new Set("is was be turn turns turned turning are were am 's 'm".split(" "));

/** "He turned 40 last month" */
const TURNS: ReadonlySet<string> = new Set(["turn", "turns", "turned"]);

/** "She was 35 when …", "he will be 40" */
const isPronounBe = (pieces: readonly Piece[], at: number): boolean => {
  let back = at - 1;
  while (
    pieces[back]?.pos === "RB" ||
    pieces[back]?.lower === "about" ||
    pieces[back]?.lower === "just" ||
    pieces[back]?.lower === "only"
  )
    back--;
  const verb = pieces[back];
  if (verb === undefined || !BECOMES.has(verb.lower)) return false;
  if (TURNS.has(verb.lower) && verb.lower !== "turn")
    return pieces[back - 1]?.pos === "NNP" || isPerson(pieces[back - 1]);
  const subject = pieces[back - 1]?.pos === "MD" ? back - 2 : back - 1;
  return isPerson(pieces[subject]) || isTheyThen(pieces, subject);
};

const THEN: ReadonlySet<string> = new Set("time when since until till before after".split(" "));

/** "by the time they were ten" */
const isTheyThen = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.lower === "they" && THEN.has(pieces[at - 1]?.lower ?? "");

const PERSONS: ReadonlySet<string> = new Set(
  "eldest oldest youngest firstborn son sons daughter daughters boy boys girl girls child children twins brother brothers sister sisters mother father wife husband dead victims patients passengers residents tenants".split(
    " ",
  ),
);

/** "her twin sons are 13", "nine of the dead were over 65": persons before a form of "be". */
const arePersons = (pieces: readonly Piece[], first: number): boolean => {
  let at = first - 1;
  if (AGE_LIMITS.has(pieces[at]?.lower ?? "") || pieces[at]?.lower === "about") at--;
  const subject = pieces[at - 1]?.lower ?? "";
  return BECOMES.has(pieces[at]?.lower ?? "") && (PERSONS.has(subject) || subject === "age");
};

const isPerson = (piece: Piece | undefined): boolean =>
  piece?.lower === "he" || piece?.lower === "she" || piece?.lower === "who" || piece?.lower === "i";

/** Verbs of a life's course: "left home at 18", "married at 22". */
const LIFE: ReadonlySet<string> = new Set(
  "published scored debuted left died dies married retired became started began joined moved quit learned learnt wrote widowed orphaned emigrated won came go went debuted enlisted".split(
    " ",
  ),
);

/** "82 had asthma at ten" */
const FALLS_ILL: ReadonlySet<string> = new Set(
  "had have has developed develops develop diagnosed caught contracted suffered".split(" "),
);
const ILLNESSES: ReadonlySet<string> = new Set(
  (
    "asthma diabetes eczema hayfever allergies allergy cancer leukaemia leukemia measles polio tuberculosis epilepsy " +
    "autism arthritis dementia pneumonia meningitis malaria stroke myopia"
  ).split(" "),
);

/** "At 71, he …", "at 14 she left", "left for Chicago at 18", "who at seven has been given" */
const isAtAge = (pieces: readonly Piece[], first: number, last: number): boolean => {
  let next = last;
  if (pieces[next]?.text === ",") next++;
  const piece = pieces[next];
  if (pieces[first - 2]?.lower === "who") return true;
  if (isPerson(piece)) return true;
  if (pieces[next - 1]?.text === "," && first <= 1 && isName(piece)) return true;
  // "and at five Wilfred made his first"
  if (isName(piece) && next === last && /^VB[DN]$/.test(pieces[next + 1]?.pos ?? "")) return true;
  for (let back = first - 2; back >= 0 && back > first - 9; back--) {
    const word = pieces[back] as Piece;
    // "died last month, at eighty-seven"
    if (word.text === ";" || (word.text === "," && back < first - 2)) return false;
    const behind = pieces[last];
    if (LIFE.has(word.lower) || (FALLS_ILL.has(word.lower) && ILLNESSES.has(pieces[first - 2]?.lower ?? "")))
      return (
        behind === undefined ||
        behind.kind === "sign" ||
        behind.pos === "CC" ||
        behind.pos === "IN" ||
        behind.pos === "TO"
      );
  }
  return false;
};

/** Who is said to be somebody is seldom younger. */
const YOUNGEST = 10;

/** "a retired teacher", "The suspect", "his son": one person of a kind. */
const isRoleBefore = (pieces: readonly Piece[], at: number): boolean => {
  if (!ROLE_NOUNS.has(pieces[at]?.lower ?? "")) return false;
  let first = at - 1;
  while (pieces[first]?.pos.startsWith("JJ") || pieces[first]?.pos === "NN" || pieces[first]?.pos === "VBN") first--;
  const { lower = "", pos = "" } = pieces[first] ?? {};
  return lower === "a" || lower === "an" || lower === "the" || pos === "PRP$";
};

/** A name, or a description such as "father of two", before the comma; months and places with days are not. */
const isPersonBefore = (pieces: readonly Piece[], at: number): boolean => {
  const piece = pieces[at];
  return isName(piece) && piece !== undefined && !DATE_WORDS.has(piece.lower);
};

const DATE_WORDS: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);
