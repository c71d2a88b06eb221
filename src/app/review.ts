import { createHash } from "node:crypto";
import { isAbsolute, resolve } from "node:path";
import { changeLedger, type LedgerWrite } from "../io/change-ledger.ts";
import { ledgerPath } from "../io/ledger-file.ts";
import { nearNames } from "../io/near-names.ts";
import { portablePath } from "../io/project.ts";
import { readBytes } from "../io/read-bytes.ts";
import type { Evidence, ReviewEntry, WithdrawalEntry } from "../model/entry.ts";
import { errorProblem, type Problem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";
import { withdrawalWords } from "../report/withdrawal-words.ts";
import { checkEntry } from "../schema/check.ts";
import { findClaim } from "./all-views.ts";
import { appended } from "./appended.ts";
import { readKnown } from "./read-known.ts";

/** What a reviewer gives as evidence. */
export interface GivenEvidence {
  /** An address, or a file's path. */
  readonly source: string;
  /** Where in it: a page, a timestamp. */
  readonly locator?: string;
  /** Address of an archived copy. */
  readonly archived?: string;
}

export interface ReviewRequest {
  /** Absolute. */
  readonly ledgerDir: string;
  /** Files of evidence are named relative to it. */
  readonly cwd: string;
  /** An id, or the first digits of one. */
  readonly claim: string;
  readonly verdict: string;
  readonly evidence: readonly GivenEvidence[];
  readonly note?: string;
  readonly reviewer: string;
  readonly now: Date;
  readonly verdicts: { readonly known: readonly string[]; readonly needEvidence: readonly string[] };
}

export interface Reviewed {
  readonly entry: ReviewEntry;
  readonly source: string;
  readonly text: string;
  /** Absolute path of the ledger file. */
  readonly file: string;
}

const LARGEST_EVIDENCE = 1_000_000_000;

const isAddress = (source: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(source);

/** A file is recorded with its hash, so that it can be told later whether it is still the same. */
const evidenceOf = ({ source, locator, archived }: GivenEvidence, request: ReviewRequest): Result<Evidence> => {
  const more = { ...(locator === undefined ? {} : { locator }), ...(archived === undefined ? {} : { archived }) };
  if (isAddress(source)) {
    if (URL.canParse(source)) return { ok: true, value: { url: source, ...more } };
    const message = `the evidence ${source} is no address`;
    return { ok: false, problems: [errorProblem({ rule: "bad-option", message, hint: "Write all of it." })] };
  }
  const full = resolve(request.cwd, source);
  const bytes = readBytes(full, source, LARGEST_EVIDENCE);
  if (!bytes.ok) return bytes;
  const file = portablePath(request.ledgerDir, full);
  if (file === undefined || isAbsolute(file)) {
    const problem = errorProblem({
      rule: "evidence-outside",
      message: "the evidence lies outside the project, where others cannot find it",
      hint: "Put the file into the project, or name its address.",
      location: { file: source },
    });
    return { ok: false, problems: [problem] };
  }
  const sha256 = createHash("sha256").update(bytes.value).digest("hex");
  return { ok: true, value: { file, ...more, sha256 } };
};

const verdictProblems = ({ verdict, evidence, verdicts }: ReviewRequest): Problem[] => {
  if (!verdicts.known.includes(verdict)) {
    const message = `--verdict: “${verdict}” is none of the verdicts`;
    const [near] = nearNames(verdict, verdicts.known);
    const hint = `${near === undefined ? "" : `Did you mean ${near}? `}They are ${verdicts.known.join(", ")}.`;
    return [errorProblem({ rule: "bad-option", message, hint })];
  }
  if (verdicts.needEvidence.includes(verdict) && evidence.length === 0) {
    const message = `the verdict ${verdict} needs evidence`;
    const hint = "Add --evidence with an address or a file, and --locator with the page or time.";
    return [errorProblem({ rule: "review-evidence", message, hint })];
  }
  return [];
};

/** That a claim no longer stands, and what stands in its place. */
export const withdrawnProblem = (claim: string, withdrawal: WithdrawalEntry | undefined): Problem => {
  const instead = withdrawal?.replacement;
  return errorProblem({
    rule: "withdrawn-claim",
    message: `${claim} was withdrawn${withdrawal === undefined ? "" : `: ${withdrawalWords(withdrawal.reason)}`}`,
    hint: instead === undefined ? "`ledger list` shows what stands." : `${instead} stands in its place.`,
  });
};

/** Appends a person's verdict on a claim that stands. Nothing is written unless all of it holds. */
export const review = async (request: ReviewRequest): Promise<Result<Reviewed>> => {
  const wrong = verdictProblems(request);
  if (wrong.length > 0) return { ok: false, problems: wrong };
  const evidence: Evidence[] = [];
  for (const given of request.evidence) {
    const one = evidenceOf(given, request);
    if (!one.ok) return one;
    evidence.push(one.value);
  }
  const found = await findClaim(request.ledgerDir, request.claim);
  if (!found.ok) return found;
  const { view, id } = found.value;
  const entry: ReviewEntry = {
    entry: "review",
    claim: id,
    verdict: request.verdict,
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(request.note === undefined ? {} : { note: request.note }),
    reviewer: request.reviewer,
    recorded: request.now.toISOString().replace(/\.\d+Z$/, "Z"),
  };
  const [fault] = checkEntry(entry);
  if (fault !== undefined) {
    return {
      ok: false,
      problems: [errorProblem({ rule: "schema", message: `the review is not valid: ${fault.message}` })],
    };
  }

  const { ledgerDir } = request;
  const file = ledgerPath(ledgerDir, view.source);
  const changed = await changeLedger(
    ledgerDir,
    view.source,
    async (): Promise<{ result: Result<Reviewed>; write?: LedgerWrite }> => {
      const now = await readKnown(file, view.source);
      if (!now.ok) return { result: now };
      const state = now.value.state.claims.get(id);
      if (state === undefined) {
        const withdrawal = now.value.state.withdrawn.findLast(({ claim }) => claim.claim === id)?.withdrawal;
        const problem = withdrawnProblem(id, withdrawal);
        return { result: { ok: false, problems: [problem] } };
      }
      const content = await appended(view.source, now.value.text, [entry]);
      if (content === undefined) {
        const problem = errorProblem({
          rule: "ledger-file",
          message: "entries cannot be appended to this file: `entries` must be its last field, and nothing after it",
          hint: "Put the file into the order in which ledger writes it.",
          location: { file },
        });
        return { result: { ok: false, problems: [problem] } };
      }
      const value = { entry, source: view.source, text: state.claim.text, file };
      return { result: { ok: true, value }, write: { content } };
    },
  );
  return "problem" in changed ? { ok: false, problems: [changed.problem] } : changed.value;
};
