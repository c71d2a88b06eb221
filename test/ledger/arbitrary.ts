import fc from "fast-check";
import type { ClaimEntry, Entry, ReviewEntry, SourceEntry, WithdrawalEntry } from "../../src/model/entry.ts";
import {
  BOUNDS,
  CONFIDENCES,
  DIRECTIONS,
  FORMS,
  NUMBER_ROLES,
  SPEAKER_TYPES,
  UNIT_KINDS,
} from "../../src/model/vocabulary.ts";

/** Whole characters of every plane, and the words that YAML readers misread. */
const words = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    ..."NO yes on off null ~ true 1_000 12:30:45 2026-11-23 0x1F 0o17 010 1e3 .inf <<".split(" "),
    ...[
      " led by a space",
      "trailing ",
      "key: value",
      "a #comment",
      "- item",
      "? x",
      "[a",
      "{a",
      "*a",
      "&a",
      "!a",
      "|",
      ">",
    ],
    ...[
      "'",
      '"',
      "\\",
      "%",
      "@",
      "`",
      "line\nbreak",
      "tab\t",
      "\u2028",
      "\u0085",
      "\ufeff",
      "\u0000",
      "👩‍👩‍👧",
      "\u202e",
    ],
  ),
);
const word = (values: readonly string[]) => fc.constantFrom(...values);
const offset = fc.nat(1_000_000);
const span = fc.record({ start: offset, end: offset.map((end) => end + 1) });
const wordsAt = fc.record({ text: words, start: offset, end: offset.map((end) => end + 1) });
const claimId = fc
  .array(word([..."abcdefghijklmnopqrstuvwxyz234567"]), { minLength: 12, maxLength: 12 })
  .map((digits) => `clm_${digits.join("")}`);
const amount = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
);
const unit = fc.record({ kind: word(UNIT_KINDS), code: words, name: words, head: words }, { requiredKeys: ["kind"] });
const speaker = fc.record(
  { name: words, type: word(SPEAKER_TYPES), mention: wordsAt, description: words },
  { requiredKeys: ["name", "type", "mention"] },
);
const revision = fc.integer({ min: 1, max: 99 });
const timestamp = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().replace(/\.\d+Z$/, "Z"));
const sha256 = fc
  .array(word([..."0123456789abcdef"]), { minLength: 64, maxLength: 64 })
  .map((digits) => digits.join(""));

const common = {
  entry: fc.constant("claim"),
  revision,
  claim: claimId,
  text: words,
  at: fc.record({ start: offset, end: offset.map((end) => end + 1), line: revision }),
  context: fc.record({ prefix: fc.oneof(fc.constant(""), words), suffix: fc.oneof(fc.constant(""), words) }),
  sentence: span,
  confidence: word(CONFIDENCES),
};
const COMMON = Object.keys(common);

const number = fc.record(
  {
    ...common,
    kind: fc.constant("number"),
    value: amount,
    min: amount,
    max: amount,
    exact: fc.bigInt().map(String),
    bound: word(BOUNDS),
    direction: word(DIRECTIONS),
    role: word(NUMBER_ROLES),
    unit,
    per: unit,
    of: wordsAt,
    date: words,
    equivalent: claimId,
    speaker,
    within: claimId,
  },
  { requiredKeys: [...COMMON, "kind"] as never },
);

const spans = fc.array(span, { minLength: 1, maxLength: 4 });
const statement = { ...common, form: word(FORMS), content: spans, speaker, cue: wordsAt, addressee: wordsAt };
const STATEMENT = [...COMMON, "kind", "form", "content"];
const quote = fc.record(
  { ...statement, kind: fc.constant("quote"), quoted: spans },
  { requiredKeys: [...STATEMENT, "quoted"] as never },
);
const attribution = fc.record({ ...statement, kind: fc.constant("attribution") }, { requiredKeys: STATEMENT as never });

/** Any claim that its schema allows. */
export const claimEntry = fc.oneof(number, quote, attribution) as unknown as fc.Arbitrary<ClaimEntry>;

const sourceEntry = fc.record(
  {
    entry: fc.constant("source" as const),
    revision,
    recorded: timestamp,
    sha256,
    kept: fc.constant(false as const),
    title: words,
    author: words,
    publisher: words,
    published: words,
    url: words,
    path: words,
    extractor: fc.record({ name: words, version: words }),
  },
  { requiredKeys: ["entry", "revision", "recorded", "sha256", "extractor"] },
) as fc.Arbitrary<SourceEntry>;

const withdrawalEntry = fc.record(
  {
    entry: fc.constant("withdrawal" as const),
    claim: claimId,
    revision,
    reason: fc.constantFrom("text-changed" as const, "extractor-changed" as const, "metadata-changed" as const),
    replacement: claimId,
  },
  { requiredKeys: ["entry", "claim", "revision", "reason"] },
) as fc.Arbitrary<WithdrawalEntry>;

const evidence = fc.record(
  { url: words, file: words, locator: words, archived: words, sha256 },
  { requiredKeys: ["url"] },
);
const reviewEntry = fc.record(
  {
    entry: fc.constant("review" as const),
    claim: claimId,
    recorded: timestamp,
    verdict: words,
    reviewer: words,
    evidence: fc.array(evidence, { minLength: 1, maxLength: 3 }),
    note: words,
  },
  { requiredKeys: ["entry", "claim", "recorded", "verdict", "reviewer"] },
) as fc.Arbitrary<ReviewEntry>;

/** Any entry that its schema allows. */
export const entry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 3, arbitrary: claimEntry },
  sourceEntry,
  withdrawalEntry,
  reviewEntry,
);
