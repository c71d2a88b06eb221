import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { english } from "../../../src/lang/en/index.ts";
import { Atoms } from "../../../src/lang/en/recognisers/dates/atoms.ts";
import { PATTERNS } from "../../../src/lang/en/recognisers/dates/patterns.ts";
import type { Page, Pattern } from "../../../src/lang/en/recognisers/dates/reading.ts";

const FIGURES =
  "5 9 10 20 31 99 300 1430 2024 9:30 9.30 12/31/2025 31.12.2025 2025-04-01 2012–13 3Q 90s 1990s 21st 9am";
const WORDS =
  "a an one two twenty half quarter few couple of and that the following same at in to past after before from until " +
  "year years week month days century centuries minutes ago later now full March Mar. May spring Q3 H1 BC B.C. A.D. " +
  "AD CE am p.m. o'clock morning GMT twenty-five half-century mid-March year-end next last rose";
const SIGNS = "- – / . , : ' ’ ( ) %";

const text = fc
  .array(
    fc.tuple(fc.constantFrom(...`${FIGURES} ${WORDS} ${SIGNS}`.split(" ")), fc.constantFrom(" ", " ", " ", "", "\n\n")),
    { minLength: 5, maxLength: 40 },
  )
  .map((pieces) => pieces.flat().join(""));

const pageOf = (written: string): Page => {
  const atoms = new Atoms(english.analyse(written));
  return { atoms, names: () => new Set(), dayFirst: () => undefined };
};

const begins = ({ starts }: Pattern, { atoms }: Page, at: number): boolean =>
  "digits" in starts
    ? atoms.kind(at) === "number" && starts.digits.includes(atoms.text(at).length)
    : starts.includes(atoms.word(at));

describe("patterns of dates", () => {
  it("name every second word before which they match", () => {
    fc.assert(
      fc.property(text, (written) => {
        const page = pageOf(written);
        for (const pattern of PATTERNS)
          for (let at = 0; at < page.atoms.length; at++)
            if (pattern.second !== undefined && begins(pattern, page, at) && pattern.match(page, at) !== undefined)
              expect([...pattern.second], pattern.name).toContain(page.atoms.word(at + 1));
      }),
      { numRuns: 300 },
    );
  });

  it("begin only at atoms that are kept as beginnings", () => {
    fc.assert(
      fc.property(text, (written) => {
        const page = pageOf(written);
        const starts = new Set(page.atoms.starts);
        for (let at = 0; at < page.atoms.length; at++)
          if (PATTERNS.some((pattern) => begins(pattern, page, at))) expect(starts).toContain(at);
      }),
      { numRuns: 200 },
    );
  });
});
