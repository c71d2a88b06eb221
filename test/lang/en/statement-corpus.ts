import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { english } from "../../../src/lang/en/index.ts";
import type { Range, StatementCandidate } from "../../../src/recognise/contract.ts";
import { recognise } from "../../../src/recognise/engine.ts";

export interface StatementExample {
  readonly text: string;
  readonly expect: readonly string[];
  readonly addressee?: string;
}

export interface StatementCorpus {
  readonly examples: readonly StatementExample[];
  readonly negative: readonly string[];
}

export const readCorpus = (name: string): StatementCorpus =>
  parse(readFileSync(new URL(`../../../fixtures/corpora/${name}.yaml`, import.meta.url), "utf8")) as StatementCorpus;

export const statementsIn = (text: string): StatementCandidate[] =>
  recognise(text, english).candidates.filter((candidate) => candidate.kind !== "number");

const slice = (text: string, range: Range | undefined): string =>
  range === undefined ? "-" : text.slice(range.start, range.end).replaceAll(/\s+/g, " ");

/** A statement in one line: speaker's mention | cue | content. */
export const inOneLine = (text: string, { speaker, cue, content }: StatementCandidate): string =>
  [slice(text, speaker?.mention), slice(text, cue), content.map((range) => slice(text, range)).join(" … ")].join(" | ");
