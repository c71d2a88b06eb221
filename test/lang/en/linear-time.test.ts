import { describe, expect, test } from "vitest";
import { english } from "../../../src/lang/en/index.ts";
import type { Candidate } from "../../../src/recognise/contract.ts";
import type { Article } from "../../../src/text/article.ts";

/** Texts that grow with their size and that a scan from every position would take quadratic time on. */
const ADVERSARIAL: Readonly<Record<string, (size: number) => string>> = {
  "a long run of digits": (size) => "7".repeat(size),
  "digits in groups": (size) => "1,234,".repeat(size / 6),
  "figures with points": (size) => "1.".repeat(size / 2),
  "trailing zeros": (size) => `0.${"0".repeat(size)}1`,
  "a chain of hyphens": (size) => "-".repeat(size),
  "a hyphenated chain": (size) => "twenty-".repeat(size / 7),
  "figures in a chain": (size) => "1990-".repeat(size / 5),
  commas: (size) => ",".repeat(size),
  "words and commas": (size) => "one, ".repeat(size / 5),
  periods: (size) => ".".repeat(size),
  initials: (size) => "A. ".repeat(size / 3),
  "quotation marks": (size) => "“".repeat(size),
  "straight quotation marks": (size) => '" '.repeat(size / 2),
  apostrophes: (size) => "'".repeat(size),
  "closing marks without openers": (size) => "a” ".repeat(size / 3),
  "one word without a space": (size) => "x".repeat(size),
  "nested brackets": (size) => "(".repeat(size / 2) + ")".repeat(size / 2),
  spaces: (size) => " ".repeat(size),
  "blank lines": (size) => "\n".repeat(size),
  "spaces before line ends": (size) => `${" ".repeat(60)}\n`.repeat(size / 61),
  "month names": (size) => "March ".repeat(size / 6),
  weekdays: (size) => "Monday, ".repeat(size / 8),
  years: (size) => "2024 ".repeat(size / 5),
  "spans of years": (size) => "from 2010 to ".repeat(size / 13),
  "last and next": (size) => "last next ".repeat(size / 10),
  "number words": (size) => "hundred thousand ".repeat(size / 17),
  fractions: (size) => "1/2/".repeat(size / 4),
  "currency signs": (size) => "$".repeat(size),
  amounts: (size) => "$5 million ".repeat(size / 11),
  "percent signs": (size) => "%".repeat(size),
  cues: (size) => "said ".repeat(size / 5),
  "titles and names": (size) => "Mr. Smith ".repeat(size / 10),
  "speech after speech": (size) => "“No,” he said. ".repeat(size / 15),
  "an unclosed quote": (size) => `“${"he said that no one came and ".repeat(size / 29)}`,
  "according to": (size) => "according to ".repeat(size / 13),
  colons: (size) => "9:30:".repeat(size / 5),
  emoji: (size) => "😀".repeat(size / 2),
  "combining marks": (size) => "e\u0301".repeat(size / 2),
};

/** Eight times the text takes at most this many times as long: quadratic work takes 64, linear work 8 and noise. */
const GROWTH = 8;
const MOST = 30;
const SMALL = 4_000;
/** Below this the collector and the clock's own grain are what is measured. */
const NOTICEABLE_MS = 30;
const RUNS = 3;

const median = (figures: readonly number[]): number => figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0;

/** Processor time in milliseconds: unlike the clock's it is the same on a machine that is busy with something else. */
const cost = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

interface Stage {
  readonly name: string;
  readonly work: () => unknown;
}

/** Each step of reading a text, on its own, given what the steps before it found. */
const stagesOf = (text: string): Stage[] => {
  const analyse = (): Article => english.analyse(text, "2025-04-01");
  const article = analyse();
  const stages: Stage[] = [{ name: "analysis", work: analyse }];
  let candidates: Candidate[] = [];
  for (const recogniser of english.recognisers) {
    const found = candidates;
    stages.push({ name: recogniser.name, work: () => recogniser.recognise(article, found) });
    candidates = [...found, ...recogniser.recognise(article, found)];
  }
  for (const refiner of english.refiners) {
    const found = candidates;
    stages.push({ name: refiner.name, work: () => refiner.refine(article, [...found]) });
    candidates = refiner.refine(article, [...found]);
  }
  return stages;
};

/** How many times as long each step takes over a text eight times as long; steps that take no time are left out. */
const growthOf = (grow: (size: number) => string, size: number): { name: string; ratio: number }[] => {
  const small = stagesOf(grow(size));
  const large = stagesOf(grow(size * GROWTH));
  return large.flatMap(({ name, work }, index) => {
    const first = cost(work);
    if (first < NOTICEABLE_MS) return [];
    const before = small[index]?.work ?? work;
    const medianOf = (one: () => unknown): number => median(Array.from({ length: RUNS }, () => cost(one)));
    return [{ name, ratio: medianOf(work) / Math.max(medianOf(before), 1) }];
  });
};

const tooSteep = (grow: (size: number) => string, size: number) =>
  growthOf(grow, size).filter(({ ratio }) => ratio > MOST);

describe("every step of the analysis takes linear time", () => {
  test.each(Object.entries(ADVERSARIAL))("over %s", (_, grow) => {
    // What is too steep twice is no accident of the collector.
    const steep = tooSteep(grow, SMALL);
    expect(steep.length === 0 ? [] : tooSteep(grow, SMALL)).toEqual([]);
  });

  test.each(["x", "7", "-"])("over a megabyte of %s without a space", (sign) => {
    const megabyte = 1_048_576;
    expect(tooSteep((size) => sign.repeat(size), megabyte / GROWTH)).toEqual([]);
  });
});
