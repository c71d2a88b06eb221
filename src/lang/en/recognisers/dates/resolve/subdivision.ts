import type { SubdivisionReading } from "../reading.ts";
import type { ArticleDate } from "./article-date.ts";
import { looksAhead } from "./calendar.ts";
import type { Point } from "./point.ts";
import type { Side } from "./tense.ts";

/** Months before the article's that "this fall" may still mean the one just gone. */
const HALF_YEAR = 6;

/** Months ahead within which a quarter or season that no verb places may as well be the next as the last. */
const SOON = 2;

/** First month and length in months, counted from the January of the year that names it. Winter begins in December. */
const monthsOf = (code: number): { start: number; length: number } => {
  if (code >= 40) return { start: (code - 40) * 6 + 1, length: 6 };
  if (code >= 33) return { start: (code - 33) * 3 + 1, length: 3 };
  return { start: (code - 21) * 3 + 3, length: 3 };
};

/** The code of the quarter that a month lies in. */
export const quarterOf = (month: number): number => 33 + Math.floor((month - 1) / 3);

/** Resolves a season, quarter or half that stands without its year. A season is the northern one. */
export const resolveSubdivision = (
  reading: SubdivisionReading,
  article: ArticleDate | undefined,
  tense: Side,
): Point | undefined => {
  const { code } = reading;
  if (reading.year !== undefined) return { year: reading.year, code };
  if (article === undefined) return undefined;
  const { year, month } = article;
  if (reading.yearOffset !== undefined) {
    // "raised more in the second half of the year": told in January, it is that of the year before.
    const notYet = month !== undefined && monthsOf(code).start > month;
    return {
      year: year + reading.yearOffset - (reading.yearOffset === 0 && notYet && tense() === "past" ? 1 : 0),
      code,
    };
  }
  if (month === undefined) return undefined;
  const { start, length } = monthsOf(code);
  const now = year * 12 + month;
  const begin = (candidate: number): number => candidate * 12 + start;
  const latest = [year, year - 1, year - 2].find((candidate) => begin(candidate) <= now) ?? year - 1;
  const running = now < begin(latest) + length;
  switch (reading.which) {
    case "last":
    case "past":
      return { year: running ? latest - 1 : latest, code };
    case "next":
    case "coming":
      return { year: latest + 1, code };
    case "this":
      // "this fall" of a January is the one gone by, in any other month that of the same year.
      return { year: running || (tense() === "past" && start - month > HALF_YEAR) ? latest : year, code };
    default: {
      const side = tense();
      if (side === "open" || (side === undefined && !running && begin(latest + 1) - now <= SOON)) return undefined;
      return { year: looksAhead(side) && !running ? latest + 1 : latest, code };
    }
  }
};
