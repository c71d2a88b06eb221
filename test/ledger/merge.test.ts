import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EntryBlock } from "../../src/ledger/entry-blocks.ts";
import { joinAppends } from "../../src/ledger/merge.ts";

const block = (entry: Readonly<Record<string, unknown>>): EntryBlock => ({
  text: JSON.stringify(entry),
  offset: 0,
  entry,
});
const source = (revision: number, sha256: string, recorded: string) =>
  block({ entry: "source", revision, sha256, recorded });
const claim = (id: string) => block({ entry: "claim", claim: id });
const withdrawal = (id: string) => block({ entry: "withdrawal", claim: id });
const review = (id: string, recorded: string) => block({ entry: "review", claim: id, recorded });

const texts = (blocks: readonly EntryBlock[] | undefined): string[] | undefined => blocks?.map(({ text }) => text);

const isSubsequence = (part: readonly EntryBlock[], whole: readonly EntryBlock[]): boolean => {
  let at = 0;
  for (const { text } of whole) if (text === part[at]?.text) at++;
  return at === part.length;
};

describe("joining two appends", () => {
  test("puts reviews before the reading that withdraws their claims", () => {
    const ours = [review("a", "10:00")];
    const theirs = [source(2, "x", "09:00"), withdrawal("a"), claim("b")];
    const joined = joinAppends(ours, theirs);
    expect(texts(joined)).toEqual(texts([...ours, ...theirs]));
    expect(texts(joinAppends(theirs, ours))).toEqual(texts(joined));
  });

  test("keeps both readings of one text, the earlier first, and its claims once", () => {
    const ours = [source(2, "x", "11:00"), claim("b"), claim("c"), review("b", "11:30")];
    const theirs = [source(2, "x", "10:00"), claim("b"), claim("c"), review("c", "11:10")];
    expect(texts(joinAppends(ours, theirs))).toEqual(
      texts([
        source(2, "x", "10:00"),
        source(2, "x", "11:00"),
        claim("b"),
        claim("c"),
        review("c", "11:10"),
        review("b", "11:30"),
      ]),
    );
  });

  test("gives two different texts back to a person", () => {
    expect(joinAppends([source(2, "x", "10:00")], [source(2, "y", "10:00")])).toBeUndefined();
  });

  test("loses nothing, doubles nothing, keeps both orders, and does not depend on who merges", () => {
    const ids = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const times = fc.constantFrom("10:00", "10:30", "11:00", "11:30");
    const reviews = fc
      .uniqueArray(fc.tuple(ids, times), { selector: (one) => one.join() })
      .map((list) => list.toSorted(([, a], [, b]) => (a < b ? -1 : 1)).map(([id, time]) => review(id, time)));
    // Claims of one text come in the order of the text, on either side.
    const claims = fc.subarray(["a", "b", "c", "d"]).map((list) => list.map(claim));
    const side = fc
      .tuple(reviews, fc.option(fc.tuple(times, claims, reviews)))
      .map(([before, reading]) =>
        reading === null ? before : [...before, source(2, "x", reading[0]), ...reading[1], ...reading[2]],
      );
    fc.assert(
      fc.property(side, side, (ours, theirs) => {
        const joined = joinAppends(ours, theirs);
        expect(texts(joinAppends(theirs, ours))).toEqual(texts(joined));
        const all = [...ours, ...theirs].map(({ text }) => text);
        expect([...new Set(texts(joined))].sort()).toEqual([...new Set(all)].sort());
      }),
    );
  });

  test("leaves each side's entries in their order, where neither side repeats the other's", () => {
    const one = [review("a", "10:00"), review("b", "10:40"), source(2, "x", "11:00"), claim("c"), review("c", "12:00")];
    const other = [review("d", "10:20"), source(2, "x", "10:30"), claim("c"), claim("e")];
    const joined = joinAppends(one, other) ?? [];
    expect(isSubsequence(one, joined)).toBe(true);
    expect(isSubsequence(other, joined)).toBe(true);
  });
});
