import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../../src/app/extract.ts";
import { english } from "../../../src/lang/en/index.ts";
import type { Range } from "../../../src/recognise/contract.ts";
import { recognise } from "../../../src/recognise/engine.ts";

const piece = fc.constantFrom(
  "Ana Ruiz",
  "she",
  "the ministry",
  "said",
  "says",
  "told reporters",
  "that",
  "which",
  "according to",
  "“",
  "”",
  '"',
  "'",
  "‘",
  "’",
  "«",
  "»",
  "''",
  ",",
  ".",
  "?",
  ":",
  ";",
  "(",
  ")",
  "—",
  " - ",
  "\n\n",
  "the bridge fell",
  "it was",
  "“a mess,”",
  "and",
  "but",
  "adding",
  "called it",
  "expected to fall",
  "as",
  "in the words of",
  "5 percent",
  "👍",
  "’90s",
  "@AnaRuiz",
  "𝔘nion",
  "e\u0301lan",
  "\u200b",
  "a report by",
  "claim that",
  "who she said had",
  "by her own account",
  "her novel “A Long Winter,”",
  "can be heard saying",
  "a figure Democrats disputed",
  "Said",
  "NAME:",
);

describe("statements", () => {
  it("stand inside any text, their parts within their range", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(" ");
        const inside = ({ start, end }: Range): void => {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        };
        for (const candidate of recognise(text, english).candidates) {
          if (candidate.kind === "number") continue;
          const { range, content, quoted, speaker, cue, addressee } = candidate;
          for (const part of [range, ...content, ...quoted, speaker?.mention, cue, addressee]) if (part) inside(part);
          expect(content[0]?.start).toBe(range.start);
          expect(content.at(-1)?.end).toBe(range.end);
          for (const [index, part] of content.entries())
            if (index > 0) expect(part.start).toBeGreaterThanOrEqual(content[index - 1]?.end ?? 0);
          expect(quoted.length > 0).toBe(candidate.kind === "quote");
        }
      }),
      { numRuns: 400 },
    );
  });

  it("are claims whose text is what stands at their place, in code points", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 30 }),
        (pieces) => {
          const text = pieces.join(" ");
          const points = [...text];
          const slice = ({ start, end }: Range): string => points.slice(start, end).join("");
          for (const claim of extract({ id: "any", text })) {
            expect(claim.text).toBe(slice(claim.at));
            if (claim.kind === "number") continue;
            expect(slice(claim.content[0] ?? claim.at).length).toBeGreaterThan(0);
            for (const part of [claim.speaker?.mention, claim.cue, claim.addressee])
              if (part !== undefined) expect(part.text).toBe(slice(part));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
