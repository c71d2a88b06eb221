import { visibleLine } from "./escape.ts";
import type { Paint, Style } from "./style.ts";
import { width } from "./width.ts";
import { wrap } from "./wrap.ts";

/** A short statement about a claim. */
export interface Detail {
  readonly text: string;
  readonly paint: Paint;
}

const SEPARATOR = " · ";

/** As many details on a line as fit; one that does not fit on a line of its own is broken. */
export const detailLines = (details: readonly Detail[], columns: number, { faint }: Style): string[] => {
  const lines: string[] = [];
  let used = 0;
  for (const { text, paint } of details) {
    const shown = visibleLine(text);
    const needed = SEPARATOR.length + width(shown);
    if (lines.length > 0 && used + needed <= columns) {
      lines.push(`${lines.pop()}${faint(SEPARATOR)}${paint(shown)}`);
      used += needed;
    } else {
      const wrapped = wrap(shown, columns);
      lines.push(...wrapped.map(paint));
      used = width(wrapped.at(-1) ?? "");
    }
  }
  return lines;
};
