import {
  type ChangedSource,
  diffSummary,
  headline,
  type ShownChange,
  SORTS,
  shownOf,
  verdictWords,
  wantsSentence,
} from "./diff-words.ts";
import { visibleLine } from "./escape.ts";
import { counted } from "./extract-summary.ts";
import { shorten } from "./wrap.ts";

const INLINE = /[\\`*_{}[\]<>#|~]/g;
const escaped = (text: string): string => visibleLine(text).replace(INLINE, "\\$&").replaceAll("@", "@\u2060");

/** GitHub refuses a comment of more than 65,536 characters. */
const LONGEST_COMMENT = 60_000;
/** More additions than this are folded away: they are rarely what a reviewer looks for first. */
const MANY = 10;
const LONGEST_SENTENCE = 300;

const item = (one: ShownChange, heading: string): string => {
  const verdict = verdictWords(one);
  const head = `- **${heading}** ${escaped(headline(one))}${verdict === undefined ? "" : ` (${verdict})`}\n`;
  return one.change !== "added" && wantsSentence(one)
    ? `${head}  > ${escaped(shorten(visibleLine(one.sentence), LONGEST_SENTENCE))}\n`
    : head;
};

/** What belongs together, between what opens and closes it. */
interface Group {
  readonly open: string;
  readonly items: readonly string[];
  readonly close: string;
}

const groupsOf = (source: ChangedSource, withMoved: boolean): Group[] => {
  const shown = shownOf(source, withMoved);
  if (shown.length === 0) return [];
  const groups = SORTS.map(({ change, heading }): Group => {
    const items = shown.filter((one) => one.change === change).map((one) => item(one, heading));
    if (change !== "added" || items.length <= MANY) return { open: "", items, close: "" };
    const summary = `${counted(items.length, "claim")} added`;
    return { open: `\n<details><summary>${summary}</summary>\n\n`, items, close: "\n</details>\n" };
  });
  const title = `\n#### ${escaped(source.source)} (${counted(shown.length, "change")})\n\n`;
  return [{ open: title, items: [], close: "" }, ...groups];
};

/** For a comment on a pull request. Mentions and mark-up that an article may hold are kept from working. */
export const diffMarkdown = (sources: readonly ChangedSource[], withMoved: boolean): string => {
  let text = `### Ledger: ${diffSummary(sources, withMoved)}\n`;
  let left = 0;
  for (const { open, items, close } of sources.flatMap((source) => groupsOf(source, withMoved))) {
    if (left > 0) {
      left += items.length;
      continue;
    }
    text += open;
    for (const one of items) {
      if (left > 0 || text.length + one.length > LONGEST_COMMENT) left++;
      else text += one;
    }
    text += close;
  }
  return left === 0 ? text : `${text}\n… and ${counted(left, "more change")}: \`ledger diff\` shows them all.\n`;
};
