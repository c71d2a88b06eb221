import { createHash } from "node:crypto";
import { changeLedger, isLocked, isOtherArticle, type LedgerWrite } from "../io/change-ledger.ts";
import { ledgerPath } from "../io/ledger-file.ts";
import { portablePath } from "../io/project.ts";
import { isWebAddress } from "../io/web-address.ts";
import { fold, latestReading } from "../ledger/fold.ts";
import { type AppendPlan, knownMetadata, planAppend } from "../ledger/plan.ts";
import type { ArticleMetadata, SourceText } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { ClaimEntry, Entry, SourceEntry, WithdrawalEntry } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";
import type { RuleName } from "../model/rule-name.ts";
import { checkEntry } from "../schema/check.ts";
import { appended } from "./appended.ts";
import { type KnownLedger, readKnown } from "./read-known.ts";
import { plainAddress } from "./source-id.ts";

export interface AppendRequest {
  /** Absolute. Made when it is missing, unless on a dry run. */
  readonly ledgerDir: string;
  /** `path` absolute, or any other text (`-`) for what is no file; metadata as far as they are given. */
  readonly source: SourceText;
  /** Called once, with the source's metadata completed from what the ledger knows. */
  readonly claims: (source: SourceText) => readonly Claim[];
  readonly now: Date;
  /** Whether to keep the text itself beside the ledger, or only its hash. */
  readonly keepText: boolean;
  readonly extractor: SourceEntry["extractor"];
  /** Of a text that is not at hand: `source.text` is then empty, and cannot be kept. */
  readonly sha256?: string;
  /** Refuse what differs from what the ledger says already of this article. */
  readonly onlyNew?: boolean;
  /** Plans only: takes no lock, writes nothing. */
  readonly dryRun?: boolean;
}

export interface AppendOutcome {
  readonly source: ArticleMetadata & {
    readonly id: string;
    readonly path: string;
    readonly revision: number;
    readonly sha256: string;
  };
  /** Every claim of the text, in text order. */
  readonly claims: readonly Claim[];
  readonly appended: readonly ClaimEntry[];
  readonly withdrawn: readonly WithdrawalEntry[];
  readonly revision: number;
  /** Whether the ledger already said all of it. */
  readonly unchanged: boolean;
  /** Whether the ledger knew nothing of this article. */
  readonly isNew: boolean;
  /** Absolute path of the ledger file. */
  readonly file: string;
  /** Not empty: nothing was written. */
  readonly problems: readonly Problem[];
}

const problem = (file: string, rule: RuleName, message: string, hint: string): Problem => ({
  rule,
  severity: "error",
  message,
  hint,
  location: { file },
});

/** A claim that breaks its schema is a fault of the extractor; the ledger must not suffer for it. */
const entryProblems = (file: string, entries: readonly Entry[]): Problem[] =>
  entries.flatMap((entry) =>
    checkEntry(entry).map(({ message }) => {
      const name = entry.entry === "claim" ? `the claim ${JSON.stringify(entry.text)}` : `the ${entry.entry} entry`;
      return problem(file, "schema", `${name} is not valid: ${message}`, "please report this, with the article");
    }),
  );

/** That a ledger says something of an article already, and something else. */
const differences = (file: string, source: string, plan: AppendPlan): Problem[] => {
  if (plan.isFirst || plan.entries.length === 0) return [];
  const what = plan.textChanged
    ? `another text of ${source}, revision ${plan.revision - 1}`
    : `the same text of ${source} with other claims or metadata (${plan.added.length} differ)`;
  const hint = "If this one is the newer, let it follow with --update.";
  return [problem(file, "differs", `the ledger holds ${what}`, hint)];
};

/** Whether an article that was fetched is not the one at a recorded address: headlines come back, week after week. */
const isOtherAddress = (recorded: string, { path, url }: SourceText): boolean =>
  isWebAddress(path) && url !== undefined && plainAddress(recorded) !== plainAddress(url);

/**
 * Brings the ledger of one article up to what the article says now: appends a `source` entry, withdrawals and new
 * claims, or nothing when nothing is new. Earlier bytes are never altered; whatever fails, or kills the process,
 * the ledger file is as it was or complete. Never throws for what a user or a file system can do wrong.
 */
export const appendClaims = async (request: AppendRequest): Promise<AppendOutcome> => {
  const { ledgerDir, source, keepText, extractor } = request;
  const file = ledgerPath(ledgerDir, source.id);
  const sha256 = request.sha256 ?? createHash("sha256").update(source.text, "utf8").digest("hex");

  const outcome = (
    claims: readonly Claim[],
    plan: AppendPlan | undefined,
    metadata: ArticleMetadata,
    problems: readonly Problem[],
  ): AppendOutcome => ({
    source: { id: source.id, path: source.path, revision: plan?.revision ?? 0, sha256, ...metadata },
    claims,
    appended: plan?.added ?? [],
    withdrawn: plan?.withdrawn ?? [],
    revision: plan?.revision ?? 0,
    unchanged: plan?.entries.length === 0,
    isNew: plan?.isFirst === true,
    file,
    problems,
  });

  if (/[\ud800-\udfff]/u.test(source.text)) {
    const message = "the article's text holds half of a surrogate pair, which is no character";
    return outcome([], undefined, source, [problem(source.path, "not-utf8", message, "decode the file as UTF-8")]);
  }

  const known = await readKnown(file, source.id);
  if (!known.ok) return outcome([], undefined, knownMetadata(fold([]), source), known.problems);
  const first = known.value;

  const metadata = knownMetadata(first.state, source);
  const claims = request.claims({ ...source, ...metadata });
  const path = portablePath(ledgerDir, source.path);
  const plan = ({ state }: KnownLedger): AppendPlan =>
    planAppend(state, {
      ...metadata,
      ...(path === undefined ? {} : { path }),
      ...(source.format === undefined ? {} : { format: source.format }),
      sha256,
      kept: keepText,
      extractor,
      recorded: request.now.toISOString().replace(/\.\d+Z$/, "Z"),
      claims,
    });

  const before = latestReading(first.state);
  if (before?.path !== undefined && before.sha256 !== sha256 && isOtherArticle(ledgerDir, before.path, source.path)) {
    const message = `the id ${source.id} is taken by another article, ${before.path}`;
    return outcome(claims, undefined, metadata, [problem(file, "id-taken", message, "rename this article's file")]);
  }

  if (before?.url !== undefined && before.sha256 !== sha256 && isOtherAddress(before.url, source)) {
    const message = `the id ${source.id} is taken by another article, ${before.url}`;
    const hint =
      "Give this one its own with --source-id; if it is that article, moved, name its old address with --url.";
    return outcome(claims, undefined, metadata, [problem(file, "id-taken", message, hint)]);
  }

  const differing = (appendPlan: AppendPlan): Problem[] =>
    request.onlyNew === true ? differences(file, source.id, appendPlan) : [];
  const planned = plan(first);
  const invalid = [...differing(planned), ...entryProblems(file, planned.entries)];
  // A run that was killed when all was written may have left its lock, which goes as it came.
  const isDone = planned.entries.length === 0 && !isLocked(ledgerDir, source.id);
  if (invalid.length > 0 || isDone || request.dryRun === true) return outcome(claims, planned, metadata, invalid);

  const changed = await changeLedger(
    ledgerDir,
    source.id,
    async (): Promise<{ result: AppendOutcome; write?: LedgerWrite }> => {
      const now = await readKnown(file, source.id);
      if (!now.ok) return { result: outcome(claims, undefined, metadata, now.problems) };
      // Another run may have been faster.
      const final = now.value.text === first.text ? planned : plan(now.value);
      const refused = differing(final);
      if (final.entries.length === 0 || refused.length > 0)
        return { result: outcome(claims, final, metadata, refused) };
      const content = await appended(source.id, now.value.text, final.entries);
      if (content === undefined) {
        const message =
          "entries cannot be appended to this file: `entries` must be its last field, and nothing after it";
        const hint = "Put the file into the order in which ledger writes it.";
        return { result: outcome(claims, undefined, metadata, [problem(file, "ledger-file", message, hint)]) };
      }
      const keep = keepText ? { keep: { revision: final.revision, text: source.text } } : {};
      return { result: outcome(claims, final, metadata, []), write: { content, ...keep } };
    },
  );
  return "problem" in changed ? outcome(claims, undefined, metadata, [changed.problem]) : changed.value;
};
