import { describe, expect, it } from "vitest";
import { english } from "../../../src/lang/en/index.ts";
import { Atoms } from "../../../src/lang/en/recognisers/dates/atoms.ts";
import { PATTERNS } from "../../../src/lang/en/recognisers/dates/patterns.ts";
import type { Page, Pattern } from "../../../src/lang/en/recognisers/dates/reading.ts";

const FIRST =
  "1|3|5|20|31|300|1430|2024|90|1990|a|an|one|two|twenty|half|quarter|few|couple|A|that|the following".split("|");

const SECOND = (
  "-|-May|-04-01|-Q3|-five|-25|–2025|/12/2025|.12.2025|.30|:30|'|’s|s|(|of|and|or|to|through|until|till|in|at|past|after|before|minutes|minute|o'clock|am|p.m.|a.m.|" +
  "year|years|weeks|century|fortnight|full|more|calendar|a|an|few|dozen|half|quarter|half-century|March|Mar.|spring|" +
  "morning|st|nd|rd|th|Q3|H1|Q|BC|B.C.|B.|AD|A.D.|CE|.D.|twenty|rose"
).split("|");

const REST = (
  "|ago|years ago|of years ago|half years ago|a half years ago|a year ago|five years ago|-century ago|earlier|" +
  "6 May|June|25|five to six|past three|to four|9 in the morning|pm|the morning|night|" +
  "11 a.m.|s|quarter|century|C.|1066|present"
).split("|");

const pageOf = (text: string): Page => ({
  atoms: new Atoms(english.analyse(text)),
  names: () => new Set(),
  dayFirst: () => undefined,
});

const beginnings = PATTERNS.map((pattern) => ({
  pattern,
  words: new Set("digits" in pattern.starts ? [] : pattern.starts),
  digits: "digits" in pattern.starts ? pattern.starts.digits : [],
}));

const beginningAt = ({ atoms }: Page, at: number): Pattern[] =>
  beginnings
    .filter(({ words, digits }) =>
      atoms.kind(at) === "number" ? digits.includes(atoms.text(at).length) : words.has(atoms.word(at)),
    )
    .map(({ pattern }) => pattern);

/** Short texts in which what stands behind a beginning goes through all that dates have there. */
const texts = FIRST.flatMap((first) =>
  SECOND.flatMap((second) =>
    REST.flatMap((rest) => [`Till ${first} ${second} ${rest}.`, `In the ${first}${second} ${rest}.`]),
  ),
);

describe("patterns of dates", () => {
  it("name every word that stands second where they match, and begin at atoms kept as beginnings", () => {
    const matched = new Set<string>();
    const missed = new Set<string>();
    for (const text of texts) {
      const page = pageOf(text);
      const { atoms } = page;
      for (let at = 0; at < atoms.length; at++)
        for (const pattern of beginningAt(page, at)) {
          if (pattern.match(page, at) === undefined) continue;
          const second = atoms.word(at + 1);
          matched.add(pattern.name);
          if (!(pattern.second?.has(second) ?? true)) missed.add(`${pattern.name}: ${second}`);
          if (!atoms.starts.includes(at)) missed.add(`${pattern.name} begins with ${atoms.word(at)}`);
        }
    }
    expect([...missed]).toEqual([]);
    // Each pattern that names its second words was put to the test.
    expect(PATTERNS.filter(({ name, second }) => second !== undefined && !matched.has(name))).toEqual([]);
  });
});
