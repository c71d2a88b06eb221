import type { Article, PartOfSpeech, Token } from "../../../../text/article.ts";
import { cueVerbsOf } from "./cue-lexicon.ts";
import { type QuotedRegion, quotedRegions } from "./quoted-regions.ts";
import { isTitleOfWork } from "./titles.ts";

/** What clauses are made of: one token, or one stretch in quotation marks taken as a whole. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly text: string;
  readonly pos: PartOfSpeech | "QUOTED";
  readonly region: QuotedRegion | undefined;
  /** The token's marks; none of a quoted stretch. */
  readonly marks: number;
}

/** A sentence of the text outside of quotation marks, with the quoted stretches that hang on it as single slots. */
export interface Unit {
  readonly slots: readonly Slot[];
  readonly paragraph: number;
}

const closesOpenly = (text: string): boolean => /[?!,…–—-]["”’'»]*$/.test(text);

/** "…?" he asked. · "…!" Smith said. · "…," says the mayor: what looks like a new sentence is the tag of the quote before. */
const isTag = (slots: readonly Slot[], quote: string): boolean => {
  const [first] = slots;
  if (first === undefined || first.region !== undefined) return false;
  if (/^\p{Ll}/u.test(first.text)) return true;
  if (!closesOpenly(quote)) return false;
  const verb = slots
    .slice(0, 8)
    .findIndex(({ lower, pos }) => pos !== "NN" && pos !== "NNS" && cueVerbsOf(lower).length > 0);
  return verb !== -1 && !slots.slice(0, verb).some(({ pos }) => pos === "VBD" || pos === "VBZ" || pos === "IN");
};

/** Too much hangs on these two to leave them to a tagger's guess. */
const certain = ({ lower, pos }: Token): PartOfSpeech => (lower === "said" ? "VBD" : lower === "says" ? "VBZ" : pos);

/** A title is one name in its clause; a comma or stop inside its marks is the clause's. */
const titleSlots = (text: string, { start, end, inner }: QuotedRegion): Slot[] => {
  const title: Slot = {
    start,
    end,
    lower: "“”",
    text: text.slice(start, end),
    pos: "NNP",
    region: undefined,
    marks: 0,
  };
  const sign = text[inner.end - 1] ?? "";
  if (!/[,.;]/.test(sign)) return [title];
  return [title, { start: inner.end - 1, end, lower: sign, text: sign, pos: "PUNCT", region: undefined, marks: 0 }];
};

/** A run-on of more slots than this is cut, so that no clause costs more than a bounded walk. */
const LONGEST = 400;

/** Cuts an article into units. A quoted stretch of several sentences does not break the sentence around it. */
export const unitsOf = (article: Article, regions: readonly QuotedRegion[] = quotedRegions(article)): Unit[] => {
  const { text, sentences, tokens } = article;
  const units: { slots: Slot[]; paragraph: number }[] = [];
  let next = 0;
  let open: QuotedRegion | undefined;
  let afterTitle = false;
  for (const sentence of sentences) {
    const slots: Slot[] = [];
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      if (open !== undefined && token.start < open.end) continue;
      open = undefined;
      const region = regions[next];
      if (region !== undefined && token.end > region.start) {
        open = region;
        next++;
        const inner = text.slice(region.inner.start, region.inner.end);
        afterTitle = isTitleOfWork(inner, tokens.slice(Math.max(0, at - 2), at), afterTitle);
        if (afterTitle) {
          slots.push(...titleSlots(text, region));
          continue;
        }
        slots.push({
          start: region.start,
          end: region.end,
          lower: "“”",
          text: text.slice(region.start, region.end),
          pos: "QUOTED",
          region,
          marks: 0,
        });
        continue;
      }
      const { start, end, lower } = token;
      slots.push({ start, end, lower, text: token.text, pos: certain(token), region: undefined, marks: token.marks });
    }
    const last = units.at(-1);
    const before = last?.slots.at(-1);
    const joins =
      last !== undefined &&
      last.paragraph === sentence.paragraph &&
      before?.region !== undefined &&
      slots.length > 0 &&
      last.slots.length < LONGEST &&
      (before.end > sentence.start || isTag(slots, before.text));
    if (joins) last.slots.push(...slots);
    else if (slots.length > 0 && slots.length <= LONGEST) units.push({ slots, paragraph: sentence.paragraph });
    else
      for (let at = 0; at < slots.length; at += LONGEST)
        units.push({ slots: slots.slice(at, at + LONGEST), paragraph: sentence.paragraph });
  }
  return units;
};
