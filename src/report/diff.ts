import type { Claim } from "../model/claim.ts";
import { claimGist } from "./claim-words.ts";
import { visibleLine } from "./escape.ts";
import { counted } from "./extract-summary.ts";
import type { Paint, Style } from "./style.ts";
import { shorten, wrap } from "./wrap.ts";

/** One difference in meaning, with the sentence in which it stands. */
export interface ShownChange {
  readonly change: "value" | "speaker" | "words" | "reading" | "verdict" | "added" | "withdrawn" | "moved";
  readonly before?: Claim;
  readonly after?: Claim;
  readonly verdictBefore?: string;
  readonly verdictAfter?: string;
  readonly sentence: string;
}

/** All that changed in one source. */
export interface ChangedSource {
  readonly source: string;
  readonly changes: readonly ShownChange[];
}

const HEADINGS: readonly (readonly [change: ShownChange["change"], heading: string, paint: keyof Style])[] = [
  ["value", "value changed", "warning"],
  ["speaker", "speaker changed", "warning"],
  ["words", "words changed", "warning"],
  ["reading", "read otherwise", "warning"],
  ["verdict", "verdict changed", "person"],
  ["added", "added", "good"],
  ["withdrawn", "withdrawn", "error"],
  ["moved", "moved", "faint"],
];

const LONGEST = 160;
/** A claim's words in marks, unless they bring their own. */
const quoted = (claim: Claim | undefined): string => {
  const words = shorten(visibleLine(claim?.text ?? ""), LONGEST);
  return /^["“‘'«„]/.test(words) ? words : `“${words}”`;
};

/** `$6 million → $5.6 million`: what a person has to know of a change. */
const headline = ({ change, before, after, verdictBefore, verdictAfter }: ShownChange): string => {
  const name = (claim: Claim | undefined): string => claim?.speaker?.name ?? "nobody named";
  switch (change) {
    case "value":
    case "words":
      return before?.text === after?.text && before !== undefined && after !== undefined
        ? `${quoted(after)}: ${claimGist(before)} → ${claimGist(after)}`
        : `${quoted(before)} → ${quoted(after)}`;
    case "speaker":
      return `${name(before)} → ${name(after)}: ${quoted(after)}`;
    case "verdict":
      return `${verdictBefore ?? "unchecked"} → ${verdictAfter ?? "unchecked"}: ${quoted(after)}`;
    case "withdrawn":
      return quoted(before);
    default:
      return quoted(after);
  }
};

/** A verdict that went with the words it was given on. */
const lost = ({ change, verdictBefore, verdictAfter }: ShownChange): string | undefined =>
  change !== "verdict" && verdictBefore !== undefined && verdictAfter === undefined
    ? `was ${verdictBefore}, has to be checked again`
    : undefined;

const shownOf = ({ changes }: ChangedSource, withMoved: boolean): readonly ShownChange[] =>
  withMoved ? changes : changes.filter(({ change }) => change !== "moved");

/** `2 added, 1 withdrawn`. */
const diffSummary = (sources: readonly ChangedSource[]): string => {
  const all = sources.flatMap(({ changes }) => changes);
  const parts = HEADINGS.flatMap(([change, heading]) => {
    const count = all.filter((one) => one.change === change).length;
    return count === 0 ? [] : [`${count} ${heading}`];
  });
  return parts.length === 0 ? "no difference" : parts.join(", ");
};

/** Whether anything but places is different. */
export const isDifferent = (sources: readonly ChangedSource[]): boolean =>
  sources.some((source) => shownOf(source, false).length > 0);

/** For people, on a terminal. */
export const diffPretty = (
  sources: readonly ChangedSource[],
  withMoved: boolean,
  columns: number,
  style: Style,
): string => {
  const lines = sources.flatMap((source) => {
    const shown = shownOf(source, withMoved);
    if (shown.length === 0) return [];
    const groups = HEADINGS.flatMap(([change, heading, paint]) =>
      shown
        .filter((one) => one.change === change)
        .flatMap((one) => {
          const again = lost(one);
          const mark: Paint = style[paint];
          return [
            ...wrap(headline(one), columns - heading.length - 4).map((line, index) =>
              index === 0 ? `  ${mark(heading)}  ${line}` : `${" ".repeat(heading.length + 4)}${line}`,
            ),
            ...(one.change === "verdict" || one.change === "withdrawn"
              ? []
              : wrap(shorten(visibleLine(one.sentence), 240), columns - 6).map((line) => `      ${style.faint(line)}`)),
            ...(again === undefined ? [] : [`      ${style.warning(again)}`]),
          ];
        }),
    );
    return [style.strong(visibleLine(source.source)), ...groups, ""];
  });
  return `${[...lines, style.strong(diffSummary(sources))].join("\n")}\n`;
};

const INLINE = /[\\`*_{}[\]<>#|~]/g;
const escaped = (text: string): string => visibleLine(text).replace(INLINE, "\\$&").replaceAll("@", "@\u2060");

/** For a comment on a pull request. Mentions and mark-up that an article may hold are kept from working. */
export const diffMarkdown = (sources: readonly ChangedSource[], withMoved: boolean): string => {
  const parts = sources.flatMap((source) => {
    const shown = shownOf(source, withMoved);
    if (shown.length === 0) return [];
    const items = HEADINGS.flatMap(([change, heading]) =>
      shown
        .filter((one) => one.change === change)
        .flatMap((one) => {
          const again = lost(one);
          return [
            `- **${heading}** ${escaped(headline(one))}${again === undefined ? "" : ` (${again})`}`,
            ...(one.change === "value" || one.change === "speaker"
              ? [`  > ${escaped(shorten(visibleLine(one.sentence), 300))}`]
              : []),
          ];
        }),
    );
    return [`#### ${escaped(source.source)} (${counted(shown.length, "change")})`, "", ...items, ""];
  });
  return [`### Ledger: ${diffSummary(sources)}`, "", ...parts].join("\n");
};

/** For other programs: `[{source, changes: [{change, before?, after?, …}]}]`. */
export const diffJson = (sources: readonly ChangedSource[], withMoved: boolean): string => {
  const shown = sources.flatMap((source) => {
    const changes = shownOf(source, withMoved);
    return changes.length === 0 ? [] : [{ source: source.source, changes }];
  });
  return `${JSON.stringify(shown, undefined, 2)}\n`;
};
