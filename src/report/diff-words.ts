import type { Claim } from "../model/claim.ts";
import { claimGist, quotedWords } from "./claim-words.ts";
import { visibleLine } from "./escape.ts";
import { counted } from "./extract-summary.ts";
import type { Style } from "./style.ts";

/** One difference in meaning, with the sentence in which it stands. */
export interface ShownChange {
  readonly change: "value" | "speaker" | "words" | "reading" | "verdict" | "added" | "withdrawn" | "moved";
  readonly before?: Claim;
  readonly after?: Claim;
  /** Of what is read otherwise: the fields that say something else. */
  readonly fields?: readonly string[];
  readonly verdictBefore?: string;
  readonly verdictAfter?: string;
  readonly sentence: string;
}

/** All that changed in one source. */
export interface ChangedSource {
  readonly source: string;
  readonly changes: readonly ShownChange[];
}

/** How a change is headed, painted, and counted in a summary. */
interface Sort {
  readonly change: ShownChange["change"];
  readonly heading: string;
  readonly paint: keyof Style;
  readonly counted: (count: number) => string;
}

/** In the order in which people want to hear of them. */
export const SORTS: readonly Sort[] = [
  { change: "value", heading: "value changed", paint: "warning", counted: (n) => `${counted(n, "value")} changed` },
  {
    change: "speaker",
    heading: "speaker changed",
    paint: "warning",
    counted: (n) => `${counted(n, "speaker")} changed`,
  },
  { change: "words", heading: "words changed", paint: "warning", counted: (n) => `${n} reworded` },
  { change: "reading", heading: "read otherwise", paint: "warning", counted: (n) => `${n} read otherwise` },
  {
    change: "verdict",
    heading: "verdict changed",
    paint: "person",
    counted: (n) => `${counted(n, "verdict")} changed`,
  },
  { change: "added", heading: "added", paint: "good", counted: (n) => `${n} added` },
  { change: "withdrawn", heading: "withdrawn", paint: "error", counted: (n) => `${n} withdrawn` },
  { change: "moved", heading: "moved", paint: "faint", counted: (n) => `${n} only moved` },
];

const LONGEST = 160;
const quoted = (claim: Claim | undefined): string => quotedWords(claim?.text ?? "", LONGEST);

/** Words that are kept on each side of what differs between two long texts. */
const KEPT = 6;
/** Both texts together are shown whole up to this length. */
const WHOLE = 120;

/** Two long texts around what differs between them: the middle is the last thing to leave out here. */
const bothQuoted = (before: Claim | undefined, after: Claim | undefined): [string, string] => {
  const [a, b] = [before?.text ?? "", after?.text ?? ""];
  if (a.length + b.length <= WHOLE) return [quoted(before), quoted(after)];
  const [old, now] = [visibleLine(a).split(" "), visibleLine(b).split(" ")];
  const shortest = Math.min(old.length, now.length);
  let start = 0;
  while (start < shortest && old[start] === now[start]) start++;
  let end = 0;
  while (end < shortest - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const from = start > KEPT + 1 ? start - KEPT : 0;
  const left = end > KEPT + 1 ? end - KEPT : 0;
  const cut = (words: readonly string[]): string =>
    quotedWords(
      [from > 0 ? "…" : "", ...words.slice(from, words.length - left), left > 0 ? "…" : ""].join(" ").trim(),
      2 * LONGEST,
    );
  return [cut(old), cut(now)];
};

/** Field names that say little to somebody who does not know the schema. */
const FIELD_NAMES: Readonly<Record<string, string>> = { of: "what is measured" };

/** `$6 million → $5.6 million`: what a person has to know of a change. */
export const headline = ({ change, before, after, fields = [], verdictBefore, verdictAfter }: ShownChange): string => {
  const name = (claim: Claim | undefined): string => claim?.speaker?.name ?? "nobody named";
  switch (change) {
    case "value":
    case "words":
      return before?.text === after?.text && before !== undefined && after !== undefined
        ? `${quoted(after)}: ${claimGist(before)} → ${claimGist(after)}`
        : bothQuoted(before, after).join(" → ");
    case "speaker":
      return `${name(before)} → ${name(after)}: ${quoted(after)}`;
    case "reading":
      return `${quoted(after)}: ${fields.map((field) => FIELD_NAMES[field] ?? field).join(", ")}`;
    case "verdict":
      return `${verdictBefore ?? "unchecked"} → ${verdictAfter ?? "unchecked"}: ${quoted(after)}`;
    case "added":
      return after?.kind === "number"
        ? quoted(after)
        : `${quoted(after)} ${after === undefined ? "" : claimGist(after)}`;
    case "withdrawn":
      return quoted(before);
    default:
      return quoted(after);
  }
};

/** What became of a verdict whose words are no longer those it was given on. */
export const verdictWords = ({ change, verdictBefore, verdictAfter }: ShownChange): string | undefined => {
  if (change === "withdrawn") return verdictBefore && `was ${verdictBefore}`;
  if (verdictBefore === verdictAfter) return undefined;
  if (change === "verdict") return verdictAfter === undefined ? "has to be checked again" : undefined;
  if (verdictAfter === undefined) return `was ${verdictBefore}, has to be checked again`;
  return verdictBefore === undefined ? verdictAfter : `was ${verdictBefore}, now ${verdictAfter}`;
};

/** Whether the sentence tells more than the claim's own words: a statement's nearly are its sentence. */
export const wantsSentence = ({ change, before, after }: ShownChange): boolean =>
  change === "speaker" || (change !== "verdict" && change !== "withdrawn" && (after ?? before)?.kind === "number");

/** What is shown of a source. */
export const shownOf = ({ changes }: ChangedSource, withMoved: boolean): readonly ShownChange[] =>
  withMoved ? changes : changes.filter(({ change }) => change !== "moved");

/** `2 added, 1 withdrawn`. */
export const diffSummary = (sources: readonly ChangedSource[], withMoved: boolean): string => {
  const all = sources.flatMap((source) => shownOf(source, withMoved));
  const parts = SORTS.flatMap((sort) => {
    const count = all.filter(({ change }) => change === sort.change).length;
    return count === 0 ? [] : [sort.counted(count)];
  });
  return parts.length === 0 ? "no difference" : parts.join(", ");
};
