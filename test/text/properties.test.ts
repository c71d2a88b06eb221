import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/lang/en/analyse.ts";
import { syntaxOf } from "../../src/lang/en/syntax/syntax.ts";
import type { Article } from "../../src/text/article.ts";
import { CodePoints } from "../../src/text/code-points.ts";

/** Texts made of what trips tokenisers, beside any UTF-16 at all: lone surrogates, controls, astral signs. */
const pieces = fc.constantFrom(
  ..."a I U.S. Dr. No. 5 34-year-old n't don’t ’s 's ’90s $6m US$ 1,234.5 20th 7:30 % . … ... ? ! , ; : — -- - ( ) “ ” ‘ ’ \" ' @x #y a@b.co http://x.y 😀 ﬁ é ½ \u00ad \u200b \n \n\n said The the".split(
    " ",
  ),
  " ",
  "\n",
  "\r\n",
  "\u0000",
  "\ud800",
  "\udc00",
  "\u2028",
  "\u00a0",
);
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(" ")),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
);

const holds = (check: (article: Article) => void): void => {
  fc.assert(
    fc.property(text, (input) => check(analyse(input))),
    { numRuns: 2000 },
  );
};

describe("whatever the text", () => {
  it("has tokens in order that are its own slices", () => {
    holds(({ text, tokens }) => {
      let end = 0;
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        end = token.end;
      }
    });
  });

  it("leaves only white space outside the tokens", () => {
    holds(({ text, tokens }) => {
      let end = 0;
      for (const token of [...tokens, { start: text.length, end: text.length, spaced: true }]) {
        expect(text.slice(end, token.start).trim()).toBe("");
        if (token.start < text.length) expect(token.spaced).toBe(end === 0 || token.start > end);
        end = token.end;
      }
    });
  });

  it("is divided by its sentences and paragraphs", () => {
    holds(({ sentences, paragraphs, tokens, sentenceOf }) => {
      expect(sentences.flatMap(({ first, last }) => [first, last]).slice(1, -1)).toEqual(
        sentences.slice(1).flatMap(({ first }) => [first, first]),
      );
      expect(sentences.at(-1)?.last ?? 0).toBe(tokens.length);
      expect(paragraphs.at(-1)?.last ?? 0).toBe(sentences.length);
      sentences.forEach(({ first, last, start, end, paragraph }, index) => {
        expect([start, end]).toEqual([tokens[first]?.start, tokens[last - 1]?.end]);
        expect([sentenceOf(first), sentenceOf(last - 1)]).toEqual([index, index]);
        expect(paragraphs[paragraph]?.start).toBeLessThanOrEqual(start);
        expect(paragraphs[paragraph]?.end).toBeGreaterThanOrEqual(end);
      });
    });
  });

  it("has phrases, verb groups and clauses within their sentence", () => {
    holds((article) => {
      const syntax = syntaxOf(article);
      article.sentences.forEach(({ first, last }, index) => {
        for (const range of [...syntax.phrases(index), ...syntax.verbGroups(index)]) {
          expect(range.first).toBeGreaterThanOrEqual(first);
          expect(range.last).toBeLessThanOrEqual(last);
          expect(range.head >= range.first && range.head < range.last).toBe(true);
        }
        for (const { object, end } of syntax.clauses(index)) {
          expect(object).toBeLessThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(object);
          expect(end).toBeLessThanOrEqual(last);
        }
      });
    });
  });

  it("has code points that lead back to the same offset", () => {
    fc.assert(
      fc.property(text, (input) => {
        const points = new CodePoints(input);
        let utf16 = 0;
        let count = 0;
        for (const sign of input) {
          expect(points.at(utf16)).toBe(count);
          expect(points.toUtf16(count)).toBe(utf16);
          utf16 += sign.length;
          count += 1;
        }
        expect(points.at(utf16)).toBe(count);
      }),
    );
  });
});
