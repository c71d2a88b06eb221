import { SEASONS } from "../../../data/calendar.ts";
import { readYearAfter } from "../read.ts";
import type { Pattern } from "../reading.ts";

const NN_JJ_VBG_TAGS: ReadonlySet<string> = new Set("NN NNS NNP NNPS VBG JJ JJR JJS".split(" "));

/** After these a season with an article and no year is one of a year: "in the fall", "by the summer". */
const BEFORE_ARTICLE: ReadonlySet<string> = new Set([
  "in",
  "by",
  "until",
  "since",
  "during",
  "over",
  "through",
  "this",
  "before",
  "after",
  "for",
  "early",
  "late",
]);

/** "in the fall in 2027"; without one of these it is a verb or a spring of water. */
const BEFORE_SEASON: ReadonlySet<string> = new Set(["the", "early", "late", "in", "this", "last"]);

/** "the fall of 2024", "summer 2023", "in late summer"; "last spring" begins with its "last". */
export const season: Pattern = {
  name: "season",
  starts: [...SEASONS.keys()],
  match: ({ atoms }, at) => {
    const code = SEASONS.get(atoms.word(at));
    if (code === undefined) return undefined;
    const given = readYearAfter(atoms, at + 1);
    // "to fall in 2027"
    if (given !== undefined && atoms.word(at + 1) === "in" && !BEFORE_SEASON.has(atoms.word(at - 1))) return undefined;
    // "winter 2023-24" is named after the year in which it began.
    const span =
      given?.year !== undefined &&
      atoms.word(given.last) === "-" &&
      atoms.joined(given.last + 1) &&
      atoms.kind(given.last + 1) === "number";
    if (given !== undefined) {
      const { last, ...year } = given;
      return {
        first: at,
        last: span ? last + 2 : last,
        reading: { type: "subdivision", code, ...year },
        confidence: given.year === undefined ? "medium" : "high",
      };
    }
    const before = atoms.word(at - 1);
    const article = before === "the" && BEFORE_ARTICLE.has(atoms.word(at - 2)) && atoms.word(at + 1) !== "of";
    const part =
      (before === "late" || before === "early") && ["in", "by", "since", "until"].includes(atoms.word(at - 2));
    const alone =
      atoms.kind(at + 1) !== "word" || !NN_JJ_VBG_TAGS.has(atoms.pos(at + 1)) || atoms.word(at + 1) === "and";
    if (!(article || part) || !alone || (atoms.isCapitalised(at) && !atoms.opensSentence(at))) return undefined;
    return { first: at, last: at + 1, reading: { type: "subdivision", code }, confidence: "low" };
  },
};
