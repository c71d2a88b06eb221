import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { english } from "../../../src/lang/en/index.ts";
import type { Range, StatementCandidate } from "../../../src/recognise/contract.ts";
import { recognise } from "../../../src/recognise/engine.ts";
import { statementsIn } from "./statement-corpus.ts";

/** Sentences put together from parts, so that every part meets every other one. */
const read = <Parts>(name: string): Parts =>
  parse(readFileSync(new URL(`../../../fixtures/corpora/put-together-${name}.yaml`, import.meta.url), "utf8")) as Parts;

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** Fills a frame's places; a comma that closes a speaker is not said twice, nor before a full stop. */
const filled = (frame: string, parts: Readonly<Record<string, string>>): string =>
  frame.replaceAll(/\{(\w)\}/g, (_, place: string) => parts[place] ?? "").replaceAll(/,([,.])/g, "$1");

interface Speaker {
  readonly words: string;
  /** What its mention begins with. */
  readonly mention: string;
}

const speakerOf = (line: string): Speaker => {
  const [words = "", mention = words] = line.split(" | ");
  return { words, mention: mention.replace(/,$/, "") };
};

const sliceOf = (text: string, { start, end }: Range): string => text.slice(start, end);

const isBy = (text: string, { mention }: Speaker, { speaker }: StatementCandidate): boolean =>
  speaker !== undefined && sliceOf(text, speaker.mention).toLowerCase().startsWith(mention.toLowerCase());

describe("statements", () => {
  const { speakers, clauses, frames } = read<Record<"speakers" | "clauses" | "frames", string[]>>("statements");

  const isFound = (text: string, speaker: Speaker, clause: string): boolean =>
    statementsIn(text).some((statement) => {
      const said = statement.content.map((range) => sliceOf(text, range).toLowerCase()).join(" … ");
      return (said === clause || said === `that ${clause}`) && isBy(text, speaker, statement);
    });

  it.each(frames)("%s", (frame) => {
    const missed: string[] = [];
    for (const speaker of speakers.map(speakerOf)) {
      // "said she": nobody writes so.
      if (speaker.words === "she" && /(?:said|to) \{x\}/.test(frame)) continue;
      for (const clause of clauses) {
        const { words } = speaker;
        const text = filled(frame, { x: words, X: capital(words), c: clause, C: capital(clause) });
        if (!isFound(text, speaker, clause.toLowerCase())) missed.push(text);
      }
    }
    expect(missed).toEqual([]);
  });
});

describe("quotes", () => {
  const { speakers, quotes, verbs, frames } =
    read<Record<"speakers" | "quotes" | "verbs" | "frames", string[]>>("quotes");

  const isFound = (text: string, speaker: Speaker): boolean => {
    const [quote, ...others] = statementsIn(text);
    if (quote?.kind !== "quote" || others.length > 0 || !isBy(text, speaker, quote)) return false;
    const said = quote.content.map((range) => sliceOf(text, range)).join(" ");
    return (text.match(/“[^”]*”/g) ?? []).every((stretch) => said.includes(stretch));
  };

  it.each(frames)("%s", (frame) => {
    const missed: string[] = [];
    for (const speaker of speakers.map(speakerOf))
      for (const quote of quotes)
        for (const v of verbs) {
          const { words } = speaker;
          const parts = { q: `“${quote.replace(/\.$/, ",")}”`, s: `“${quote}”`, x: words, X: capital(words), v };
          const text = filled(frame, parts);
          if (!isFound(text, speaker)) missed.push(text);
        }
    expect(missed).toEqual([]);
  });
});

describe("numbers", () => {
  const { bounds, figures, units, sentences } = read<{
    bounds: Record<string, string[]>;
    figures: string[];
    units: Record<string, string[]>;
    sentences: string[];
  }>("numbers");

  const found = (text: string): string =>
    recognise(text, english)
      .candidates.filter((candidate) => candidate.kind === "number")
      .filter(({ role }) => role !== "date")
      .map(({ value, bound, unit }) => `${value} ${bound ?? "exact"} ${unit?.kind}`)
      .join(" · ");

  it.each(sentences)("%s", (sentence) => {
    const missed: string[] = [];
    for (const [bound, phrases] of Object.entries(bounds))
      for (const phrase of phrases)
        for (const line of figures)
          for (const [kind, forms] of Object.entries(units))
            for (const form of forms) {
              const [n = "", value = ""] = line.split(" = ");
              // "2.5 million per cent"
              if (kind === "percent" && /illion/.test(n)) continue;
              const text = filled(sentence, { u: `${phrase} ${filled(form, { n })}`.trim() });
              const read = found(text);
              if (read !== `${Number(value)} ${bound} ${kind}`) missed.push(`${text} → ${read}`);
            }
    expect(missed).toEqual([]);
  });
});
