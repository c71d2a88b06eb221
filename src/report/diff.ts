import {
  type ChangedSource,
  diffSummary,
  headline,
  SORTS,
  shownOf,
  verdictWords,
  wantsSentence,
} from "./diff-words.ts";
import { visibleLine } from "./escape.ts";
import type { Paint, Style } from "./style.ts";
import { shorten, wrap } from "./wrap.ts";

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
    const groups = SORTS.flatMap(({ change, heading, paint }) =>
      shown
        .filter((one) => one.change === change)
        .flatMap((one) => {
          const again = verdictWords(one);
          const mark: Paint = style[paint];
          return [
            ...wrap(headline(one), columns - heading.length - 4).map((line, index) =>
              index === 0 ? `  ${mark(heading)}  ${line}` : `${" ".repeat(heading.length + 4)}${line}`,
            ),
            ...(wantsSentence(one)
              ? wrap(shorten(visibleLine(one.sentence), 240), columns - 6).map((line) => `      ${style.faint(line)}`)
              : []),
            ...(again === undefined ? [] : [`      ${style.warning(again)}`]),
          ];
        }),
    );
    return [style.strong(visibleLine(source.source)), ...groups, ""];
  });
  return `${[...lines, style.strong(diffSummary(sources, withMoved))].join("\n")}\n`;
};

/** For other programs: `[{source, changes: [{change, before?, after?, …}]}]`. */
export const diffJson = (sources: readonly ChangedSource[], withMoved: boolean): string => {
  const shown = sources.flatMap((source) => {
    const changes = shownOf(source, withMoved);
    return changes.length === 0 ? [] : [{ source: source.source, changes }];
  });
  return `${JSON.stringify(shown, undefined, 2)}\n`;
};
