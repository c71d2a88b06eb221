import { expect, it } from "vitest";
import type { Candidate, Language } from "../../src/recognise/contract.ts";
import { recognise } from "../../src/recognise/engine.ts";
import type { Article } from "../../src/text/article.ts";

it("takes more candidates than a call takes arguments", () => {
  const candidate = { range: { start: 0, end: 1 } } as Candidate;
  const many = Array.from({ length: 500_000 }, () => candidate);
  const seen: number[] = [];
  const language: Language = {
    tag: "en",
    analyse: () => ({}) as Article,
    recognisers: [
      { name: "many", recognise: () => many },
      {
        name: "after",
        recognise: (_, found) => {
          seen.push(found.length);
          return [];
        },
      },
    ],
    refiners: [],
  };
  expect(recognise("", language).candidates).toHaveLength(500_000);
  expect(seen).toEqual([500_000]);
});
