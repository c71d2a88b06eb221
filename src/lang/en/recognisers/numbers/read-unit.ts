import type { UnitReading } from "../../../../recognise/contract.ts";
import { analyse } from "../../analyse.ts";
import { numberOf } from "./amount.ts";
import { piecesOf } from "./pieces.ts";
import { quantitiesIn } from "./quantities.ts";

export interface UnitOfColumn {
  readonly unit: UnitReading;
  readonly per: UnitReading | undefined;
  /** What the figures are multiplied with: 1000000 for "$m". */
  readonly factor: number;
}

/** The figure that is put before a unit to read it. */
const FIGURE = 5;

/** "US$ m", "€": a currency's sign, with the letters before it; figures stand between it and the magnitude. */
const SIGN_FIRST = /^([A-Z]{0,3}[$€£¥₹]) ?(.*)$/s;
const LEADING = /^(?:all )?(?:figures )?in /;
const PLURAL_MAGNITUDE = /^(thousand|million|billion|trillion)s(?: of)?(?= |$)/;

/** The unit that stands alone, as in the head of a column: "tonnes", "$m", "millions of euros", "%". Undefined for nouns. */
export const readUnit = (words: string): UnitOfColumn | undefined => {
  const plain = words.replace(LEADING, "").replace(PLURAL_MAGNITUDE, "$1").replaceAll("’", "'");
  const [, sign, rest = ""] = SIGN_FIRST.exec(plain) ?? [];
  const sample =
    plain === "'000" || plain === "000s"
      ? `${FIGURE},000`
      : sign === undefined
        ? `${FIGURE} ${plain}`
        : `${sign}${FIGURE}${rest.length > 2 ? " " : ""}${rest}`;
  const article = analyse(sample);
  const [sentence] = article.sentences;
  if (sentence === undefined || article.sentences.length > 1) return undefined;
  const pieces = piecesOf(article, sentence);
  const [quantity, ...others] = quantitiesIn(pieces, sample, () => false, true);
  if (quantity === undefined || others.length > 0 || quantity.first !== 0 || quantity.last !== pieces.length)
    return undefined;
  const { unit, per, low } = quantity;
  if (unit.kind === "count" || quantity.role === "rank" || quantity.role === "multiple") return undefined;
  return { unit, per, factor: numberOf(low) / FIGURE };
};
