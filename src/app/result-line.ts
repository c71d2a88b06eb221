import { claimId } from "../claims/identity.ts";
import { printEntries } from "../ledger/print.ts";
import { claimIdRule } from "../ledger/rules/claim-id.ts";
import { numberFields } from "../ledger/rules/number-fields.ts";
import { references } from "../ledger/rules/references.ts";
import type { Rule, RuleContext } from "../ledger/rules/rule.ts";
import { spanText } from "../ledger/rules/span-text.ts";
import { uniqueClaims } from "../ledger/rules/unique-claims.ts";
import type { ArticleMetadata } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Entry, SourceEntry } from "../model/entry.ts";
import { errorProblem, type Location } from "../model/problem.ts";
import type { Result } from "../model/result.ts";
import type { RuleName } from "../model/rule-name.ts";
import { ARTICLE_FIELDS } from "../model/vocabulary.ts";
import { checkClaim, checkEntry } from "../schema/check.ts";
import { parseLine } from "./article-line.ts";
import { wordReader } from "./read-words.ts";
import { hashOf, revisionText } from "./revision-text.ts";
import { isSourceId } from "./source-id.ts";

/** What an extraction elsewhere found in one article, checked as far as that is possible without reading it again. */
export interface ResultLine {
  readonly id: string;
  readonly metadata: ArticleMetadata;
  readonly sha256: string;
  /** Missing where the record does not carry it: the ledger then keeps only its hash. */
  readonly text?: string;
  readonly extractor: SourceEntry["extractor"];
  readonly claims: readonly Claim[];
}

/** Of the rules of `ledger validate`, those that need no second reading of the text, and no review or other revision. */
const RULES: readonly Rule[] = [uniqueClaims, references, claimIdRule, numberFields, spanText];

/** More would hide what is wrong with a record that is wrong throughout. */
const MOST_FAULTS = 3;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The error that an extraction answered instead of an article's claims. */
const answeredError = ({ problems }: Fields): string | undefined => {
  if (!Array.isArray(problems)) return undefined;
  const error = problems.find((problem) => isFields(problem) && problem.severity === "error");
  return isFields(error) ? String(error.message) : undefined;
};

const entriesOf = ({ metadata, sha256, text, extractor, claims }: Omit<ResultLine, "id">): Entry[] => [
  {
    entry: "source",
    revision: 1,
    ...metadata,
    sha256,
    ...(text === undefined ? { kept: false } : {}),
    recorded: "2000-01-01T00:00:00Z",
    extractor,
  },
  ...claims.map((claim): Entry => ({ entry: "claim", revision: 1, ...claim })),
];

const ruleFaults = (result: ResultLine): string[] => {
  const { id, text, extractor } = result;
  const kept = text === undefined ? undefined : revisionText(id, text, wordReader());
  const context: RuleContext = {
    source: id,
    entries: entriesOf(result),
    textOf: () => kept,
    claimId,
    articleNow: undefined,
    extractor,
    reread: true,
    verdicts: { known: [], needEvidence: [] },
  };
  return RULES.flatMap((rule) =>
    [...rule.check(context)].map(({ entry, message }) => `claims[${entry - 1}]: ${message} [${rule.name}]`),
  );
};

const shapeFaults = (source: Fields, claims: unknown, result: Omit<ResultLine, "claims">, text: unknown): string[] => {
  const faults: string[] = [];
  if (typeof source.id !== "string" || !isSourceId(source.id)) faults.push("source.id: expected a source id");
  const [entry] = entriesOf({ ...result, claims: [] });
  for (const { message } of checkEntry(entry)) faults.push(`source.${message}`);
  if (text !== undefined && typeof text !== "string") faults.push("text: expected a string");
  if (typeof text === "string" && hashOf(text) !== source.sha256) {
    faults.push("source.sha256: it is not the hash of the record's text");
  }
  if (!Array.isArray(claims)) return [...faults, "claims: expected a list"];
  for (const [index, claim] of claims.entries()) {
    // An entry's own fields would make another entry of the claim.
    if (isFields(claim) && ("entry" in claim || "revision" in claim)) faults.push(`claims[${index}]: this is an entry`);
    else for (const { message } of checkClaim(claim)) faults.push(`claims[${index}].${message}`);
  }
  return faults;
};

/**
 * Reads a record of `extract --format jsonl` and holds it against the schemas and rules of a ledger: ids are made again
 * of the words, and where the record carries the text every span is looked up there.
 *
 * @param location the line, as problems name it
 */
export const readResultLine = (
  json: string,
  location: Location,
  extractor: SourceEntry["extractor"],
): Result<ResultLine> => {
  const refuse = (rule: RuleName, messages: readonly string[]): Result<never> => ({
    ok: false,
    problems: messages.slice(0, MOST_FAULTS).map((message) => errorProblem({ rule, message, location })),
  });
  const parsed = parseLine(json, location);
  if (!parsed.ok) return parsed;
  const { source, claims, text } = parsed.value;
  const failed = answeredError(parsed.value);
  if (failed !== undefined) return refuse("not-extracted", [`this article could not be read: ${failed}`]);
  if (!isFields(source)) return refuse("bad-result", ["source: expected an object, as ledger extract prints it"]);

  const metadata = Object.fromEntries(
    ARTICLE_FIELDS.flatMap((name) => (source[name] === undefined ? [] : [[name, source[name]]])),
  );
  const result = {
    id: String(source.id),
    metadata,
    sha256: source.sha256 as string,
    ...(typeof text === "string" ? { text } : {}),
    extractor: (parsed.value.extractor ?? extractor) as SourceEntry["extractor"],
  };
  const wrong = shapeFaults(source, claims, result, text);
  if (wrong.length > 0) return refuse("bad-result", wrong);
  const value: ResultLine = { ...result, claims: claims as readonly Claim[] };
  const broken = ruleFaults(value);
  return broken.length > 0 ? refuse("bad-result", broken) : { ok: true, value };
};

/** The same for two results exactly when a ledger would hold the same for both; whether the text comes along aside. */
export const resultDigest = (result: ResultLine): string => hashOf(printEntries(entriesOf({ ...result, text: "" })));
