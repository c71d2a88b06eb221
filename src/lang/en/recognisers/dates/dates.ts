import { type NumberCandidate, numberCandidate, type Recogniser } from "../../../../recognise/contract.ts";
import { Atoms } from "./atoms.ts";
import { joinBounds } from "./join/bounds.ts";
import { joinClocks } from "./join/clocks.ts";
import { joinModifiers } from "./join/modifiers.ts";
import { joinSpans } from "./join/spans.ts";
import { namesIn } from "./names.ts";
import { once } from "./once.ts";
import { dayOrder } from "./patterns/figure-date.ts";
import type { Page } from "./reading.ts";
import { findArticleDate, parseArticleDate } from "./resolve/article-date.ts";
import { type Dated, resolveAll } from "./resolve/resolve.ts";
import { scan } from "./scan.ts";

const toCandidate = (atoms: Atoms, { mention, edtf }: Dated): NumberCandidate =>
  numberCandidate({
    range: { start: atoms.start(mention.first), end: atoms.end(mention.last - 1) },
    role: "date",
    date: edtf,
    bound: mention.bound,
    confidence: edtf === undefined ? "low" : mention.confidence,
  });

/** Words that lean on another date and hold no figure ("that year") are a date only where it is known which. */
const stands = ({ mention: { reading, confidence }, edtf }: Dated): boolean => {
  if (edtf !== undefined) return true;
  if (reading.type === "offset") return reading.from !== "mention" || reading.figure === true;
  const leans = (reading.type === "calendar" || reading.type === "subdivision") && reading.yearOfMention !== undefined;
  return !(leans && confidence === "low");
};

/** Dates and times of day, with their EDTF as far as the article's own date allows. */
export const dates: Recogniser = {
  name: "dates",
  recognise: (article) => {
    const atoms = new Atoms(article);
    const page: Page = { atoms, names: once(() => namesIn(atoms)), dayFirst: once(() => dayOrder(atoms)) };
    const scanned = joinClocks(atoms, scan(page));
    const spans = joinSpans(atoms, joinModifiers(atoms, scanned));
    const mentions = joinBounds(atoms, spans);
    const articleDate = parseArticleDate(article.published) ?? findArticleDate(atoms, scanned);
    return resolveAll(atoms, mentions, articleDate)
      .filter(stands)
      .map((dated) => toCandidate(atoms, dated));
  },
};
