import { visible } from "./escape.ts";
import { plainStyle, type Style } from "./style.ts";
import { wrap } from "./wrap.ts";

/** Code points of the line that are shown on each side of a claim. */
const AROUND = 240;

/** A claim in its text: the line, or lines, that it stands on. */
export interface Place {
  readonly line: number;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Cuts the line that a claim stands on out of its text. Offsets are UTF-16. */
export const placeIn = (text: string, start: number, end: number, line: number): Place => {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", end);
  const before = text.slice(from, start);
  const after = text.slice(end, newline === -1 ? undefined : newline);
  return {
    line,
    before: before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*\s|^[\udc00-\udfff]/, "")}` : before,
    words: text.slice(start, end),
    after: after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$|[\ud800-\udbff]$/, "")}…` : after,
  };
};

// For private use: no article means anything by them.
const OPEN = "\ue000";
const CLOSE = "\ue001";

/** The place as lines of so many columns, the claim's words marked: by colour, or by brackets where there is none. */
export const placeLines = ({ line, before, words, after }: Place, columns: number, style: Style): string[] => {
  const [open, close] = style === plainStyle ? ["[", "]"] : ["", ""];
  const margin = String(line).length;
  const marked = `${visible(before)}${OPEN}${open}${visible(words)}${close}${CLOSE}${visible(after)}`;
  // The marks stand in the text while it is wrapped, so that a claim may go over several lines.
  let inside = false;
  return wrap(marked, columns - margin - 5).map((wrapped, index) => {
    let painted = "";
    for (const part of wrapped.split(/([\ue000\ue001])/)) {
      if (part === OPEN) inside = true;
      else if (part === CLOSE) inside = false;
      else painted += inside && part !== "" ? style.figure(part) : part;
    }
    return `  ${style.faint(`${(index === 0 ? String(line) : "").padStart(margin)} │`)} ${painted}`;
  });
};
