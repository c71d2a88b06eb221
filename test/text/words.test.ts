import { describe, expect, it } from "vitest";
import { CAPITALISED, SMALL } from "../../src/text/shape.ts";
import { isOneOf, type Word, WordTable, wordFact } from "../../src/text/words.ts";

const find = (table: WordTable, word: string): Word => table.wordAt(`(${word})`, 1, word.length + 1);

describe("WordTable", () => {
  it.each([
    "a",
    "bank",
    "banks",
    "internet",
    "internets",
    "Ærø",
    "naïvetés",
    "34",
    "2016",
    "20160301123",
    "don't",
    "…",
  ])("gives one object for each %s", (text) => {
    const table = new WordTable(() => 0);
    const word = find(table, text);
    expect(word.text).toBe(text);
    expect(find(table, text)).toBe(word);
  });

  it("tells apart words that begin or end alike", () => {
    const table = new WordTable(() => 0);
    const texts = ["ab", "abab", "ababa", "ababab", "abababab", "ababababa", "babababa", "aba", "ba", "b", "bé", "bè"];
    expect(new Set(texts.map((text) => find(table, text))).size).toBe(texts.length);
  });

  it("keeps apart as many words as a text has", () => {
    const table = new WordTable(() => 0);
    const texts = Array.from({ length: 30_000 }, (_, index) => `w${index.toString(36)}`);
    const words = texts.map((text) => find(table, text));
    expect(new Set(words).size).toBe(texts.length);
    expect(texts.every((text, index) => find(table, text) === words[index])).toBe(true);
    expect(words.every(({ key }) => key < table.size)).toBe(true);
  });

  it("gives all spellings of a word one key, and other words others", () => {
    const table = new WordTable(() => 0);
    expect(find(table, "BANK").key).toBe(find(table, "bank").key);
    expect(find(table, "Bank").key).toBe(find(table, "bank").key);
    expect(find(table, "banks").key).not.toBe(find(table, "bank").key);
  });

  it("marks how a word is written beside what the tables say", () => {
    const table = new WordTable((_, lower) => (lower === "bank" ? 4 : 0));
    expect(find(table, "Bank").marks & (CAPITALISED | SMALL | 4)).toBe(CAPITALISED | 4);
    expect(find(table, "money").marks & (CAPITALISED | SMALL | 4)).toBe(SMALL);
  });
});

describe("wordFact", () => {
  it("asks a word once", () => {
    const table = new WordTable(() => 0);
    let asked = 0;
    const lengthOf = wordFact(({ text }) => {
      asked += 1;
      return text.length;
    });
    expect(lengthOf(find(table, "bank"))).toBe(4);
    expect(lengthOf(find(table, "bank"))).toBe(4);
    expect(asked).toBe(1);
  });

  it("looks for the lower-case form in a table", () => {
    const table = new WordTable(() => 0);
    const isSmallNumber = isOneOf(new Set(["one", "two"]));
    expect(isSmallNumber(find(table, "Two"))).toBe(true);
    expect(isSmallNumber(find(table, "ten"))).toBe(false);
  });
});
