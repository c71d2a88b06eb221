import { MONTHS, WEEKDAYS } from "../../data/calendar.ts";
import { CAPITAL_LABELS, LABEL_NOUNS } from "../../data/labels.ts";
import { amountOf } from "./amount.ts";
import { numeralOf } from "./numeral.ts";
import type { Piece } from "./piece.ts";
import { type Quantity, quantityOf } from "./quantity.ts";

/** Words in the name of a team. */
const LONGEST_TEAM = 4;

/** No side in a game that is told so scores more: "Windows 95 Windows 98" is no game. */
const GOALS = /^[0-3]?\d$/;

/** Where a team's name with its goals ends that begins at `at`: "HARBOUR CITY 3". */
const sideEnd = (pieces: readonly Piece[], at: number): number | undefined => {
  let end = at;
  while (end < at + LONGEST_TEAM && pieces[end]?.kind === "word" && /^\p{Lu}/u.test(pieces[end]?.text ?? "")) end++;
  const last = pieces[end - 1]?.lower ?? "";
  if (end === at || LABEL_NOUNS.has(last) || CAPITAL_LABELS.has(last) || MONTHS.has(last) || WEEKDAYS.has(last))
    return undefined;
  const goals = pieces[end];
  return goals?.kind === "number" && goals.spaced && GOALS.test(goals.text) ? end + 1 : undefined;
};

/** "HARBOUR CITY 3 DUNMORE ROVERS 1": two teams with their goals, and nothing else on the line. */
export const readScoreLine = (pieces: readonly Piece[]): Quantity | undefined => {
  const first = sideEnd(pieces, 0);
  if (first === undefined) return undefined;
  const second = sideEnd(pieces, pieces[first]?.text === "," ? first + 1 : first);
  if (second !== pieces.length || pieces[0]?.lower === pieces[second - 2]?.lower) return undefined;
  const goals = [Number(pieces[first - 1]?.text), Number(pieces[second - 1]?.text)].sort((a, b) => a - b);
  const [low, high] = [amountOf(goals[0] as number), amountOf(goals[1] as number)];
  const numeral = numeralOf(0, second, low, { style: "digits" });
  return quantityOf(numeral, 0, second, { low, high, range: goals[0] !== goals[1], ownUnit: true, role: "score" });
};
