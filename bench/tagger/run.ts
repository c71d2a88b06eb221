// Our tokeniser and tagger beside wink-nlp's, why ours was written: start-up, speed, agreement, and both held against
// the sentences tagged by hand. wink-nlp gives universal tags, so that only word classes are compared.
// usage: npx tsx bench/tagger/run.ts
import { readdirSync, readFileSync } from "node:fs";
import { compare, linesOf, sentenceOf } from "../../test/lang/en/syntax/tagged-sentences.ts";

type Class = "noun" | "verb" | "adjective" | "adverb" | "other";

interface Tagged {
  readonly start: number;
  readonly text: string;
  readonly class: Class;
}

const UNIVERSAL: Record<string, Class> = {
  NOUN: "noun",
  PROPN: "noun",
  VERB: "verb",
  AUX: "verb",
  ADJ: "adjective",
  ADV: "adverb",
};

const classOf = (tag: string): Class => {
  if (tag.startsWith("N")) return "noun";
  if (tag.startsWith("V") || tag === "MD") return "verb";
  if (tag.startsWith("JJ")) return "adjective";
  return tag.startsWith("RB") ? "adverb" : "other";
};

const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)} %`;
const print = (name: string, ...cells: readonly string[]): void =>
  console.log(`  ${name.padEnd(44)}${cells.map((cell) => cell.padStart(12)).join("")}`);

const timed = async <T>(work: () => Promise<T> | T): Promise<[T, number]> => {
  const start = performance.now();
  const value = await work();
  return [value, performance.now() - start];
};

const [{ analyse }, ownLoad] = await timed(async () => {
  const module = await import("../../src/lang/en/analyse.ts");
  module.analyse("The bank said it would sell.");
  return module;
});
const [nlp, winkLoad] = await timed(async () => {
  const { default: wink } = await import("wink-nlp");
  const { default: model } = await import("wink-eng-lite-web-model");
  const loaded = wink(model);
  loaded.readDoc("The bank said it would sell.").tokens().out(loaded.its.pos);
  return loaded;
});

const byWink = (text: string): Tagged[] => {
  const tokens = nlp.readDoc(text).tokens();
  const tags = tokens.out(nlp.its.pos) as string[];
  const words = tokens.out(nlp.its.value) as string[];
  const spaces = tokens.out(nlp.its.precedingSpaces) as string[];
  let at = 0;
  return words.map((word, index) => {
    const start = at + (spaces[index]?.length ?? 0);
    at = start + word.length;
    // "not" and "n't" are particles there and adverbs here.
    const negation = /^(?:not|n['’]t)$/i.test(word);
    return { start, text: word, class: negation ? "adverb" : (UNIVERSAL[tags[index] ?? ""] ?? "other") };
  });
};

const folder = new URL("../../fixtures/articles/", import.meta.url);
const articles = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => readFileSync(new URL(`${entry.name}/article.txt`, folder), "utf8"));

const againstHand = (): void => {
  for (const table of ["parts-of-speech.txt", "parts-of-speech-longer.txt"]) {
    let words = 0;
    let counted = 0;
    let exact = 0;
    let own = 0;
    let wink = 0;
    for (const line of linesOf(table)) {
      const text = sentenceOf(line);
      const theirs = new Map(byWink(text).map((token) => [token.start, token.class]));
      let at = 0;
      for (const { word, expected, found } of compare(line)) {
        const start = text.indexOf(word, at);
        at = start + word.length;
        if (expected === "") continue;
        words += 1;
        if (expected === found) exact += 1;
        const right = classOf(expected);
        if (right === "other") continue;
        counted += 1;
        if (classOf(found) === right) own += 1;
        const their = theirs.get(start);
        // Universal tags call a participle before a noun an adjective; either is right.
        if (their === right || (/^VB[NG]$/.test(expected) && their === "adjective")) wink += 1;
      }
    }
    print(`${table}, all tags`, percent(exact, words), "");
    print(`${table}, word classes`, percent(own, counted), percent(wink, counted));
  }
};

const agreement = (): string => {
  let both = 0;
  let same = 0;
  for (const text of articles) {
    const theirs = new Map(byWink(text).map((token) => [token.start, token]));
    for (const token of analyse(text).tokens) {
      const their = theirs.get(token.start);
      const own = classOf(token.pos);
      if (their?.text !== token.text || (own === "other" && their.class === "other")) continue;
      both += 1;
      if (own === their.class) same += 1;
    }
  }
  return percent(same, both);
};

/** Megabytes a second of processor time, the best of several runs. */
const speed = (work: (text: string) => unknown): string => {
  const text = articles.join("\n\n").repeat(3);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 7; run += 1) {
    const start = process.cpuUsage();
    work(text);
    best = Math.min(best, process.cpuUsage(start).user);
  }
  return `${(text.length / best).toFixed(2)} MB/s`;
};

print("", "fact-ledger", "wink-nlp");
print("load and first sentence", `${ownLoad.toFixed(0)} ms`, `${winkLoad.toFixed(0)} ms`);
print("tokens and tags, one core", speed(analyse), speed(byWink));
againstHand();
print("word classes on which both agree, fixtures", agreement());
