import type { Direction } from "../../../../model/vocabulary.ts";
import { CHANGE_COMPARATIVES, CHANGE_NOUNS, CHANGE_VERBS } from "../../data/directions.ts";
import type { Piece } from "./piece.ts";
import type { Quantity } from "./quantity.ts";

/** Words between a verb of change and its amount. */
const PASSED_OVER: ReadonlySet<string> = new Set(
  "by a an another further additional the nearly about roughly only just more less much as than some to_be sharply slightly marginally around almost up down over under total of its".split(
    " ",
  ),
);

/** Verbs that change a count only where a share or a price follows: one loses games and adds players without a change of level. */
const NEEDS_SHARE: ReadonlySet<string> = new Set(
  (
    "lose loses lost losing add adds added adding gain gains gained gaining raise raises raised raising contract contracts contracted advance advances advanced " +
    "recover recovered wipe wiped wiping drain drained pop popped dive dived dove improve improves improved lift lifts lifted lifting slash slashed bounce bounced beat " +
    "boost boosts boosted strengthen expand expands expanded drop drops dropped rally rallied fall falls fell slow crash crashed grow grows grew grown growing"
  ).split(" "),
);

const isShare = ({ unit, numeral }: Quantity): boolean =>
  unit.kind === "percent" ||
  unit.kind === "percentage-point" ||
  unit.kind === "basis-point" ||
  (unit.kind === "none" && numeral.magnitude === 0) ||
  unit.kind === "measure" ||
  isPoints(unit.head);
const isPoints = (head: string | undefined): boolean => head === "point" || head === "notch";

/** One cuts jobs and loses customers, and the number of them changes; one wins games and adds rooms. */
const SHEDS: ReadonlySet<string> = new Set(
  "shed sheds shedding cut cuts cutting slash slashed slashing trim trimmed".split(" "),
);
const KEPT_COUNT: ReadonlySet<string> = new Set("job subscriber customer user member follower seat".split(" "));
const CUT_COUNT: ReadonlySet<string> = new Set(
  "job position post role staff worker employee seat flight store branch person outlet route vacancy".split(" "),
);
const changesCount = (verb: string, { unit }: Quantity): boolean =>
  (SHEDS.has(verb) && CUT_COUNT.has(unit.head ?? "")) ||
  (/^(?:los|add|gain)/.test(verb) && KEPT_COUNT.has(unit.head ?? ""));

/** Verbs that also govern plain amounts of money: one raises, adds, cuts and loses dollars without a level changing. */
const NOT_OF_MONEY: ReadonlySet<string> = new Set(
  "lift lifts lifted lifting raise raises raised raising recover recovered lose loses losing improve wipe wiped wiping drain drained".split(
    " ",
  ),
);

const VALUES: ReadonlySet<string> = new Set("value capitalization capitalisation worth wealth".split(" "));

/** "wiped out $1 trillion in market value", "wiped $3 billion off the index": then the level of something changed. */
const isOfValue = (pieces: readonly Piece[], { unit, last }: Quantity): boolean => {
  if (unit.kind !== "currency") return false;
  const joiner = pieces[last]?.lower;
  if (joiner === "off") return true;
  const noun = pieces[last + 1]?.lower === "market" || pieces[last + 1]?.lower === "its" ? last + 2 : last + 1;
  return (joiner === "in" || joiner === "of") && VALUES.has(pieces[noun]?.lower ?? "");
};

/** Verbs with which "up" is no rise: "made up one in six", "ended up", "gave up". */
const MAKES_UP: ReadonlySet<string> = new Set(
  "eat eats ate eaten eating made make makes making end ended ending ends give gave given giving set sets put puts took take takes taking show showed shows sign signed pick picked use used".split(
    " ",
  ),
);

/** A buyer "puts down 20%": no fall. */
const PUTS_DOWN: ReadonlySet<string> = new Set(
  "put puts putting pay pays paid paying lay lays laid break breaks broke".split(" "),
);
/** Behind a verb of change these lead to a level: "fell below 50 ppm". */
const LEVEL_BOUNDS: ReadonlySet<string> = new Set(["below", "above", "under", "past", "beyond"]);

const LOOK_BACK = 5;

const directionBefore = (pieces: readonly Piece[], quantity: Quantity): Direction | undefined => {
  let sawBy = false;
  for (let at = quantity.first - 1, steps = 0; at >= 0 && steps < LOOK_BACK; at--, steps++) {
    const piece = pieces[at] as Piece;
    const { lower } = piece;
    if (lower === "by") sawBy = true;
    if (lower === "down" && PUTS_DOWN.has(pieces[at - 1]?.lower ?? "")) return undefined;
    if (lower === "up" && MAKES_UP.has(pieces[at - 1]?.lower ?? "")) return undefined;
    if (lower === "up" || lower === "down") {
      if (pieces[at + 1]?.lower === "to" || pieces[at + 1]?.lower === "from") return undefined;
      return lower;
    }
    const verb = CHANGE_VERBS.get(lower);
    const infinitive = pieces[at - 1]?.lower === "to";
    // "net rises 23%": right before a share or an amount even what was taken for a noun is a verb.
    const governs = at === quantity.first - 1 && lower.endsWith("s") && quantity.unit.kind !== "count";
    // "fell short of 3%", "add 250 g of flour" and "lost a pint of blood" change no level.
    if (lower === "short" && pieces[at + 1]?.lower === "of") return undefined;
    if (quantity.unit.kind === "measure" && /^(?:add|los)/.test(lower) && pieces[quantity.last]?.lower === "of")
      return undefined;
    if (!sawBy && quantity.unit.kind === "currency" && (isPersonsLoss(pieces, at) || isSunkInto(pieces, at, quantity)))
      return undefined;
    if (sawBy && MARGINS.has(lower) && isMargin(quantity)) return undefined;
    // "She jumped 6.72 metres."
    if (!sawBy && quantity.unit.kind === "measure" && LEAPS.test(lower)) return undefined;
    if (
      verb !== undefined &&
      (infinitive || governs || !(piece.pos.startsWith("NN") && !piece.pos.startsWith("NNP")))
    ) {
      if (!sawBy && quantity.unit.kind === "count" && !isPoints(quantity.unit.head))
        return changesCount(lower, quantity) ? verb : undefined;
      if (
        !sawBy &&
        NEEDS_SHARE.has(lower) &&
        !isOfValue(pieces, quantity) &&
        (!isShare(quantity) || (quantity.unit.kind === "measure" && NOT_OF_MONEY.has(lower) && !/^los/.test(lower))) &&
        !(quantity.unit.kind === "currency" && !NOT_OF_MONEY.has(lower))
      )
        return undefined;
      return verb;
    }
    const noun = CHANGE_NOUNS.get(lower);
    if (noun !== undefined && piece.pos.startsWith("NN")) {
      const next = pieces[at + 1]?.lower;
      if (next === "of" && PROFITS.has(lower) && quantity.unit.kind === "currency") return undefined;
      return next === "of" || next === "by" || (sawBy && next !== "in") ? noun : undefined;
    }
    const compared = CHANGE_COMPARATIVES.get(lower);
    if (compared !== undefined) return sawBy ? compared : undefined;
    if (!PASSED_OVER.has(lower) && piece.pos !== "RB" && piece.pos !== "RP" && piece.pos !== "JJR")
      return sawBy ? directionOfBy(pieces, at, quantity.unit.kind === "count") : undefined;
  }
  return undefined;
};

/** "a gain of $38 million from the sale" is a sum that was earned. */
const PROFITS: ReadonlySet<string> = new Set(["gain", "gains", "advance", "advances", "boost", "raise"]);

/** "lost by 20 votes", "were losing by four" */
const isMargin = ({ unit, numeral }: Quantity): boolean =>
  unit.kind === "count" || (unit.kind === "none" && numeral.style === "words");

const PEOPLE: ReadonlySet<string> = new Set("i he she we they you who".split(" "));

/** "she had lost $600 in the fire": a person's money is gone, and no price falls. */
const isPersonsLoss = (pieces: readonly Piece[], at: number): boolean => {
  if (pieces[at]?.lower !== "lost") return false;
  let subject = at - 1;
  while (/^(?:RB|VBD|VBP|VBZ|VBN|MD)$/.test(pieces[subject]?.pos ?? "")) subject--;
  return PEOPLE.has(pieces[subject]?.lower ?? "");
};

/** "sank $2 million into a mill": spent on it. */
const isSunkInto = (pieces: readonly Piece[], at: number, { last }: Quantity): boolean =>
  /^s[aiu]nk/.test(pieces[at]?.lower ?? "") && pieces[last]?.lower === "into";

const LEAPS = /^(?:jump|leap)/;

/** One loses by a margin of votes or goals: nothing falls. */
const MARGINS: ReadonlySet<string> = new Set("lose loses lost losing lead leads trail trailed trailing".split(" "));
const PUSHES: ReadonlySet<string> = new Set(
  "put puts putting push pushes pushed pushing drive drives drove driven driving bring brings brought mark marks marked".split(
    " ",
  ),
);
const CLAUSE_WORDS = 12;

/** "cut its prices by 5 percent": the verb stands before its object. */
const directionOfBy = (pieces: readonly Piece[], from: number, counted: boolean): Direction | undefined => {
  for (let at = from; at >= 0 && at > from - CLAUSE_WORDS; at--) {
    const piece = pieces[at] as Piece;
    if ((piece.text === "," && at !== from) || piece.text === ";" || piece.text === ":") return undefined;
    if (MARGINS.has(piece.lower) && counted) return undefined;
    const verb = CHANGE_VERBS.get(piece.lower);
    if (verb !== undefined && !piece.pos.startsWith("NN")) return verb;
    // "put up council tax by 5%"
    const pushed = PUSHES.has(pieces[at - 1]?.lower ?? "");
    if (pushed && (piece.lower === "up" || piece.lower === "down")) return piece.lower;
    const noun = CHANGE_NOUNS.get(piece.lower);
    if (noun !== undefined) return noun;
  }
  return undefined;
};

const TAKES_OFF = /^(?:knock|shav|lop|slic|tak|took|cut|wip)/;

/** "would **knock** 11 percent **off** its earnings" */
const isTakenOff = (pieces: readonly Piece[], { first }: Quantity): boolean => {
  for (let at = first - 1; at >= 0 && at >= first - LOOK_BACK; at--) {
    const { lower, pos } = pieces[at] as Piece;
    if (pos.startsWith("VB")) return TAKES_OFF.test(lower);
  }
  return false;
};

const directionAfter = (pieces: readonly Piece[], quantity: Quantity): Direction | undefined => {
  let at = quantity.last;
  const next = pieces[at]?.lower;
  if (next === undefined) return undefined;
  const share = isShare(quantity) || quantity.unit.kind === "currency";
  if (share) {
    const compared = CHANGE_COMPARATIVES.get(next);
    if (compared !== undefined) return compared;
    // "an orbit 550 km up" is where it is.
    const moved = quantity.unit.kind !== "measure" || pieces[at + 1]?.lower === "on";
    if (
      (next === "up" || next === "down") &&
      moved &&
      pieces[at + 1]?.lower !== "to" &&
      pieces[at + 1]?.lower !== "from"
    )
      return next;
    const part = quantity.unit.kind === "percent" || quantity.numeral.style === "fraction";
    if (next === "more") return part ? "up" : undefined;
    if (next === "less" || next === "fewer") return part ? "down" : undefined;
  }
  if (next === "off" && isTakenOff(pieces, quantity)) return "down";
  if (!share && !quantity.joined) return undefined;
  // "a 15% increase", "a 60 basis point improvement", "3 percent drop"
  if (pieces[at]?.text === "-") at++;
  for (let steps = 0; steps < 3; at++, steps++) {
    const piece = pieces[at];
    if (piece === undefined || piece.kind !== "word") return undefined;
    const noun = CHANGE_NOUNS.get(piece.lower);
    if (noun !== undefined && piece.pos.startsWith("NN")) return noun;
    if (piece.pos !== "JJ" && !piece.pos.startsWith("NN")) return undefined;
  }
  return undefined;
};

/** Levels after "to" and "from" are no amounts of change. */
const isLevel = (pieces: readonly Piece[], quantity: Quantity): boolean => {
  const before = pieces[quantity.first - 1]?.lower;
  return (
    LEVEL_BOUNDS.has(pieces[quantity.first]?.lower ?? "") ||
    before === "to" ||
    before === "from" ||
    before === "at" ||
    before === "reach" ||
    before === "reached" ||
    before === "totaling"
  );
};

/** Reads into a quantity whether it is the amount of a change, and which way. */
export const readRole = (pieces: readonly Piece[], quantity: Quantity): Quantity => {
  if (quantity.role !== undefined) {
    if (quantity.role === "ratio" || quantity.role === "multiple") takeDirection(pieces, quantity);
    return quantity;
  }
  const { unit, numeral } = quantity;
  if (unit.kind === "duration") {
    const compared = pieces[numeral.last]?.lower;
    if (compared === "fewer") quantity.direction = "down";
    quantity.role = "duration";
    return quantity;
  }
  if (quantity.direction === undefined) takeDirection(pieces, quantity);
  if (quantity.direction !== undefined) quantity.role = "change";
  else if (numeral.style === "fraction" && unit.kind === "none")
    quantity.role = isMark(pieces, quantity) ? "score" : "ratio";
  else quantity.role = "level";
  return quantity;
};

/** "Rating: 7/10", "a score of 4/5" */
const isMark = (pieces: readonly Piece[], { first }: Quantity): boolean => {
  for (let at = first - 1; at >= 0 && at >= first - 3; at--) if (MARKS.has(pieces[at]?.lower ?? "")) return true;
  return false;
};
const MARKS: ReadonlySet<string> = new Set("rating score verdict mark grade rated scored".split(" "));

const takeDirection = (pieces: readonly Piece[], quantity: Quantity): void => {
  const direction =
    directionAfter(pieces, quantity) ?? (isLevel(pieces, quantity) ? undefined : directionBefore(pieces, quantity));
  if (direction !== undefined) quantity.direction = direction;
};
