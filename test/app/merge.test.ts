import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { appended } from "../../src/app/appended.ts";
import { extract } from "../../src/app/extract.ts";
import { mergeLedgers } from "../../src/app/merge-file.ts";
import { wordReader } from "../../src/app/read-words.ts";
import { hashOf } from "../../src/app/revision-text.ts";
import { validateLedger } from "../../src/app/validate-ledger.ts";
import { entryBlocks } from "../../src/ledger/entry-blocks.ts";
import { fold } from "../../src/ledger/fold.ts";
import { planAppend } from "../../src/ledger/plan.ts";
import { readCanonical } from "../../src/ledger/read-canonical.ts";
import { lostEntries } from "../../src/ledger/rules/append-only.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Entry } from "../../src/model/entry.ts";
import { EXTRACTOR, VERDICTS } from "./ledgers.ts";

const SOURCE = "harbour";

/** Versions of an article: a figure, a speaker and a sentence change. */
const TEXTS = [
  "Sales rose 3 percent to $6 million, Ada Oduya said. The plant employs 240 people.\n",
  "Sales rose 4 percent to $6 million, Ada Oduya said. The plant employs 240 people.\n",
  "Sales rose 3 percent to $6 million, Jon Feld said. The plant employs 240 people.\n",
  "The plant employs 240 people. It was built in 1961.\n",
] as const;

const found = new Map<string, readonly Claim[]>();
const claimsOf = (text: string): readonly Claim[] => {
  const known = found.get(text) ?? extract({ id: SOURCE, text });
  found.set(text, known);
  return known;
};

/** What a person does on a branch. */
type Act =
  | { readonly act: "read"; readonly text: number; readonly title?: string }
  /** Reviews one of the claims that stand, if there are any. */
  | { readonly act: "review"; readonly claim: number; readonly verdict: string; readonly reviewer: string };

const entriesOf = (ledger: string): readonly Entry[] => (readCanonical(ledger)?.entries ?? []) as readonly Entry[];

const done = (entries: readonly Entry[], act: Act, recorded: string): readonly Entry[] => {
  const state = fold(entries);
  if (act.act === "review") {
    const standing = [...state.claims.keys()];
    const claim = standing[act.claim % standing.length];
    const { verdict, reviewer } = act;
    return claim === undefined ? [] : [{ entry: "review", claim, verdict, reviewer, recorded }];
  }
  const text = TEXTS[act.text % TEXTS.length] ?? "";
  const { title } = act;
  const reading = { sha256: hashOf(text), kept: true, extractor: EXTRACTOR, recorded, claims: claimsOf(text) };
  return planAppend(state, { ...reading, ...(title === undefined ? {} : { title }) }).entries;
};

/** A ledger after some acts; each takes a minute or two, so that times of both sides mix. */
const recordedBy = async (
  before: string | undefined,
  acts: readonly (Act & { minutes: number })[],
): Promise<string> => {
  let ledger = before;
  let minute = 0;
  for (const act of acts) {
    minute += act.minutes;
    const recorded = new Date(Date.UTC(2026, 10, 23, 10, minute)).toISOString().replace(".000", "");
    const entries = done(ledger === undefined ? [] : entriesOf(ledger), act, recorded);
    if (entries.length > 0) ledger = await appended(SOURCE, ledger, entries);
  }
  return ledger ?? "";
};

const problemsOf = async (ledger: string): Promise<string[]> => {
  const texts = new Map<number, string>();
  for (const entry of entriesOf(ledger)) {
    const text = entry.entry === "source" ? TEXTS.find((one) => hashOf(one) === entry.sha256) : undefined;
    if (entry.entry === "source" && text !== undefined) texts.set(entry.revision, text);
  }
  const { problems } = await validateLedger({
    file: "harbour.yaml",
    source: SOURCE,
    text: ledger,
    keptText: (revision) => texts.get(revision),
    articleNow: async () => undefined,
    verdicts: VERDICTS,
    extractor: EXTRACTOR,
    reread: false,
    readWords: wordReader(),
  });
  return problems.map(({ rule, message }) => `${rule} ${message}`);
};

/** What `validate --since` would say is missing. */
const lost = async (before: string, now: string) =>
  lostEntries((await entryBlocks(before)) ?? [], (await entryBlocks(now)) ?? []).map((loss) => loss.before.text);

const review: fc.Arbitrary<Act> = fc.record({
  act: fc.constant("review" as const),
  claim: fc.nat(9),
  verdict: fc.constantFrom("disputed", "needs-change"),
  reviewer: fc.constantFrom("Ann", "Ben"),
});
const read = (texts: readonly number[]): fc.Arbitrary<Act> =>
  fc.record(
    { act: fc.constant("read" as const), text: fc.constantFrom(...texts), title: fc.constantFrom("One", "Another") },
    { requiredKeys: ["act", "text"] },
  );
/** What is done in no time at all is recorded in the same second. */
const timed = (act: fc.Arbitrary<Act>) =>
  fc.tuple(act, fc.nat(2)).map(([one, minutes]) => ({ ...one, minutes }) as Act & { minutes: number });
const acts = (...one: readonly fc.Arbitrary<Act>[]) => fc.array(timed(fc.oneof(...one)), { maxLength: 5 });

const base = acts(review).map((more) => [{ act: "read", text: 0, minutes: 0 } as const, ...more]);

describe("merging two random branches of a ledger", () => {
  test("that read the article's texts in one order, or one of them none: all is kept, and all of it is sound", async () => {
    const reader = acts(review, read([0, 1, 2, 3]));
    await fc.assert(
      fc.asyncProperty(base, acts(review, read([0])), reader, async (before, one, other) => {
        const start = await recordedBy(undefined, before);
        const [ours, theirs] = [await recordedBy(start, one), await recordedBy(start, other)];
        const merged = await mergeLedgers(start, ours, theirs);
        if (merged === undefined) throw new Error("no merge");
        expect(await mergeLedgers(start, theirs, ours)).toBe(merged);
        expect(await problemsOf(merged)).toEqual([]);
        for (const side of [start, ours, theirs]) expect(await lost(side, merged)).toEqual([]);
        // Merged again, nothing comes in twice.
        expect(await mergeLedgers(ours, merged, ours)).toBe(merged);
      }),
      { numRuns: 150 },
    );
  });

  test("whatever they read: all is kept, or a person is asked; never one without the other", async () => {
    const any = acts(review, read([0, 1, 2, 3]));
    let merges = 0;
    await fc.assert(
      fc.asyncProperty(base, any, any, async (before, one, other) => {
        const start = await recordedBy(undefined, before);
        const [ours, theirs] = [await recordedBy(start, one), await recordedBy(start, other)];
        const merged = await mergeLedgers(start, ours, theirs);
        expect(await mergeLedgers(start, theirs, ours)).toBe(merged);
        if (merged === undefined) return;
        merges++;
        expect(await problemsOf(merged)).toEqual([]);
        for (const side of [start, ours, theirs]) expect(await lost(side, merged)).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(merges).toBeGreaterThan(20);
  });
});
