import type { NumberCandidate } from "../../../../recognise/contract.ts";
import type { Article } from "../../../../text/article.ts";

/** Longest stretch of figures and signs between two figures of a list. */
const LONGEST = 40;

/** Between figures of a list that all measure one thing there are only other figures, signs and "and". */
const isListed = (between: string): boolean => between.length <= LONGEST && !/\p{L}{4,}|[.!?\n]\s/u.test(between);

/** What joins an aside to the figure that it is about. */
const ASIDE =
  /^\)?(?: (?:last|this) (?:year|month|week|quarter)| in (?:[A-Z][a-z]{2,8} )?\d{4})?, (?:up|down|compared with|compared to|versus|against|revised (?:up|down)wards? by|revised from)(?: from| by)?(?: an? (?:[a-z-]+ )?(?:average|mean|median|total|high|low|peak|record|forecast|estimate|target|projection|guidance|range|band|level|rate|figure|reading|outlook) of)? $/;

/** "by 4.5% on signing and 3% in each of the next years": the same change at another time. */
const CHANGED_AGAIN =
  /^ (?:on|in|at|for|against|this|next|last) [A-Za-z ]{3,24},? and (?:(?:then|by|another|a further) )?$/;

/** "€612 million (H1 2024: €588 million)", ", an increase of 4%": the same at another time, and how it changed. */
const COMPARED = /^(?: \([^():\n]{1,30}: |\)?, an? (?:increase|rise|gain|jump|drop|fall|decline|decrease) of )$/;

/** What joins the level that was reached, or left, to the change before it: "up 3% to $84", "down 6p at 120p". */
const REACHED = /^,? (?:(?:to (?:close|end|finish|settle|trade) )?at|to|from)(?: a (?:record|high|low) (?:of )?)? $/;

const SENTENCE_END = /[.!?]["”’)]?\s/;

/** "a third of them": named elsewhere. */
const POINTING = /^ of (?:them|those|these|which|whom)\b/;
const LONGEST_POINTER = 12;

/** "Homes up to $1 million sell in 70 days; $1 million to $2 million, 99 days": later figures measure what the first did. */
export class Continuation {
  readonly #text: string;
  readonly #last = new Map<string, NumberCandidate>();
  #before: NumberCandidate | undefined;

  constructor({ text }: Article) {
    this.#text = text;
  }

  /** "profit of €5 million, up €1 million", "up 3% to $40", "$40 ($30)": an aside to the figure before measures the same. */
  ofAside(number: NumberCandidate): NumberCandidate["of"] {
    if (this.#before === undefined || number.role === "duration" || number.unit?.kind === "count") return undefined;
    const { start } = number.range;
    if (start - this.#before.range.end > LONGEST) return undefined;
    const between = this.#text.slice(this.#before.range.end, start);
    const reached = REACHED.test(between) && this.#before.role === "change" && this.#before.direction !== undefined;
    // "a cut from 16 percent to 4 percent"
    const ended = between === " to " && this.#before.unit?.kind === number.unit?.kind;
    const inBrackets =
      between === " (" &&
      (this.#before.unit?.kind !== "count" || number.unit?.kind === "currency") &&
      this.#text[number.range.end] === ")";
    const again =
      this.#before.role === "change" &&
      number.role === "change" &&
      this.#before.unit?.kind === number.unit?.kind &&
      CHANGED_AGAIN.test(between);
    return again || reached || ended || inBrackets || ASIDE.test(between) || COMPARED.test(between)
      ? this.#before.of
      : undefined;
  }

  /** Gives a number what the last one of its kind measures, where only figures stand between it and the number before. */
  complete(number: NumberCandidate): void {
    const model = this.#last.get(number.unit?.kind ?? "none");
    if (model?.of === undefined || this.#before === undefined || number.unit?.kind === "count") return;
    if (POINTING.test(this.#text.slice(number.range.end, number.range.end + LONGEST_POINTER))) return;
    const between = this.#text.slice(this.#before.range.end, number.range.start);
    // What another sentence tells of is no longer listed; "a cut of 25 basis points, to 3.5%" is of the rate told of before.
    const isApart = SENTENCE_END.test(this.#text.slice(model.range.end, number.range.start));
    if (isApart && !REACHED.test(between)) return;
    if (isListed(between) && /[,;]/.test(between)) number.of = model.of;
  }

  remember(number: NumberCandidate): void {
    this.#before = number;
    this.#last.set(number.unit?.kind ?? "none", number);
  }
}
