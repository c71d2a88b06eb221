import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { analyse } from "../../../src/lang/en/analyse.ts";
import { resolveSpeakers } from "../../../src/lang/en/refiners/resolve-speakers.ts";
import type { Range, StatementCandidate } from "../../../src/recognise/contract.ts";

interface Expected {
  readonly name: string;
  readonly type?: string;
  readonly description?: string;
  readonly doubtful?: boolean;
}

interface Line {
  readonly text: string;
  readonly speakers: readonly Expected[];
}

/** Takes the marks out of a corpus line: [mention], and <content> that belongs to the mention after it. */
const unmark = (marked: string): { text: string; mentions: Range[]; contents: Range[] } => {
  let text = "";
  const mentions: Range[] = [];
  const contents: Range[] = [];
  const open: Record<string, number> = {};
  for (const sign of marked) {
    if (sign === "[" || sign === "<") open[sign] = text.length;
    else if (sign === "]") mentions.push({ start: open["["] ?? 0, end: text.length });
    else if (sign === ">") contents.push({ start: open["<"] ?? 0, end: text.length });
    else text += sign;
  }
  return { text, mentions, contents };
};

const resolve = ({ text: marked }: Line) => {
  const { text, mentions, contents } = unmark(marked);
  const candidates = mentions.map((mention): StatementCandidate => {
    const own = contents.filter(({ end }) => end <= mention.start).at(-1);
    const content = own ?? { start: mention.end, end: mention.end };
    return {
      kind: "quote",
      form: "direct",
      range: content,
      content: [content],
      quoted: [],
      speaker: { mention, name: text.slice(mention.start, mention.end), type: "unnamed" },
      confidence: "high",
    };
  });
  return resolveSpeakers
    .refine(analyse(text), candidates)
    .map(({ speaker, confidence }) => ({ ...speaker, confidence }));
};

const FOLDER = "fixtures/corpora";
const corpora = readdirSync(FOLDER).filter((name) => name.startsWith("speakers-"));

describe.each(corpora)("%s", (name) => {
  const lines = parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as Line[];
  it.each(lines.map((line) => [line.text, line] as const))("%s", (_, line) => {
    const found = resolve(line);
    expect(found.map(({ name, type }) => ({ name, type }))).toEqual(
      line.speakers.map(({ name, type = "person" }) => ({ name, type })),
    );
    for (const [index, { description, doubtful }] of line.speakers.entries()) {
      if (description !== undefined) expect(found[index]?.description).toBe(description);
      if (doubtful !== undefined) expect(found[index]?.confidence === "high").toBe(!doubtful);
    }
  });
});
