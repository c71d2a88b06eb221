import type { Atoms } from "../atoms.ts";
import { daysIn } from "../calendar.ts";
import { fullYear } from "../read.ts";
import type { Page, Pattern } from "../reading.ts";

interface Figures {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly last: number;
  readonly sign: string;
}

/** Two figures and a year between equal signs: "12/31/2025", "31.12.2025". */
const readFigures = (atoms: Atoms, at: number): Figures | undefined => {
  const figure = (index: number, longest: number): number | undefined => {
    return atoms.kind(index) === "number" && atoms.text(index).length <= longest
      ? Number(atoms.text(index))
      : undefined;
  };
  const sign = atoms.word(at + 1);
  if (!["/", ".", "-"].includes(sign) || atoms.word(at + 3) !== sign) return undefined;
  for (let index = at + 1; index <= at + 4; index++) if (!atoms.joined(index)) return undefined;
  if (atoms.joined(at) && ["/", ".", "-", ","].includes(atoms.word(at - 1))) return undefined;
  const first = figure(at, 2);
  const second = figure(at + 2, 2);
  const year = figure(at + 4, 4);
  if (first === undefined || second === undefined || year === undefined) return undefined;
  const long = atoms.text(at + 4).length === 4 && year >= 1000 && year <= 2199;
  const short = sign === "/" && atoms.text(at + 4).length === 2;
  if (!long && !short) return undefined;
  const goesOn = atoms.joined(at + 5) && atoms.joined(at + 6) && atoms.word(at + 5) === sign;
  if (goesOn || first < 1 || second < 1 || Math.min(first, second) > 12 || Math.max(first, second) > 31)
    return undefined;
  return { first, second, year: long ? year : fullYear(year), last: at + 5, sign };
};

/** Whether the article writes the day first, when a date in it can be read in one way only. */
export const dayOrder = (atoms: Atoms): boolean | undefined => {
  for (const at of atoms.starts) {
    if (atoms.kind(at) !== "number") continue;
    const figures = readFigures(atoms, at);
    if (figures !== undefined && figures.first > 12) return true;
    if (figures !== undefined && figures.second > 12) return false;
  }
  return undefined;
};

const isDayFirst = ({ first, second, sign }: Figures, { dayFirst }: Page): boolean | undefined => {
  if (first > 12 || first === second || (second <= 12 && sign === ".")) return true;
  return second > 12 ? false : dayFirst();
};

/** Dates in figures. Which of two is the month is said only where it is unmistakable; with dots the day comes first everywhere. */
export const figureDate: Pattern = {
  name: "figure-date",
  starts: { digits: [1, 2] },
  second: new Set(["/", ".", "-"]),
  match: (page, at) => {
    const figures = readFigures(page.atoms, at);
    if (figures === undefined) return undefined;
    const { first, second, year, last } = figures;
    const dayFirst = isDayFirst(figures, page);
    if (dayFirst === undefined)
      return page.atoms.text(at + 4).length === 4
        ? { first: at, last, reading: { type: "unknown" }, confidence: "medium" }
        : undefined;
    const [day, month] = dayFirst ? [first, second] : [second, first];
    if (month > 12 || day > daysIn(month, year)) return undefined;
    return { first: at, last, reading: { type: "calendar", year, month, day }, confidence: "high" };
  },
};
