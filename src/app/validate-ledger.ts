import { claimId } from "../claims/identity.ts";
import { proseOfMarkdown } from "../io/readers/markdown.ts";
import { positionOf } from "../ledger/position.ts";
import { RULES } from "../ledger/rules/index.ts";
import type { Finding, RevisionText, Rule, RuleContext } from "../ledger/rules/rule.ts";
import type { ProsePiece } from "../model/article.ts";
import type { Entry } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";
import { lineAt } from "./excerpt.ts";
import { loadLedger } from "./load-ledger.ts";
import type { ReadWords } from "./read-words.ts";
import { revisionText } from "./revision-text.ts";

/** One ledger file with what lies around it. */
export interface LedgerToValidate {
  /** As it is named in problems. */
  readonly file: string;
  /** The file's name without `.yaml`. */
  readonly source: string;
  readonly text: string;
  /** The kept text of a revision. */
  readonly keptText: (revision: number) => string | undefined;
  /** Hash of the article's text as it is now, by the path that the ledger records. */
  readonly articleNow: (path: string) => Promise<string | undefined>;
  readonly verdicts: RuleContext["verdicts"];
  readonly extractor: RuleContext["extractor"];
  readonly reread: boolean;
  /** Reads numbers' words; one for a run, which remembers. */
  readonly readWords: ReadWords;
}

export interface ValidatedLedger {
  /** In the order of the file's lines. */
  readonly problems: readonly Problem[];
  /** Those that stand. */
  readonly claims: number;
}

const problemAt = ({ file, text }: LedgerToValidate, offset: number, problem: Omit<Problem, "location">): Problem => ({
  ...problem,
  location: { file, ...positionOf(text, offset), excerpt: lineAt(text, offset) },
});

const lastPath = (entries: readonly (Entry | undefined)[]): string | undefined =>
  entries.findLast((entry) => entry?.entry === "source")?.path;

/** How many claims stand; about as many where the file has problems. */
const standing = (entries: readonly (Entry | undefined)[]): number => {
  const count = (sort: Entry["entry"]): number => entries.filter((entry) => entry?.entry === sort).length;
  return Math.max(0, count("claim") - count("withdrawal"));
};

/** Revisions whose text is still Markdown, as its latest reading says. */
const markdownRevisions = (entries: readonly (Entry | undefined)[]): number[] => {
  const readings = entries.flatMap((entry) => (entry?.entry === "source" ? [entry] : []));
  const latest = new Map(readings.map(({ revision, format }) => [revision, format]));
  return [...latest].flatMap(([revision, format]) => (format === "markdown" ? [revision] : []));
};

const found = (context: RuleContext): { rule: Rule; finding: Finding }[] => {
  const all = RULES.flatMap((rule) => [...rule.check(context)].map((finding) => ({ rule, finding })));
  const faulty = new Set(all.filter(({ rule }) => rule.isLast !== true).map(({ finding }) => finding.entry));
  return all.filter(({ rule, finding }) => rule.isLast !== true || !faulty.has(finding.entry));
};

/** Holds one ledger file against every rule; all problems are found in one run. */
export const validateLedger = async (given: LedgerToValidate): Promise<ValidatedLedger> => {
  const { source, text, keptText, articleNow, verdicts, extractor, reread } = given;
  const { ledger, entries, faults } = await loadLedger(text, source);
  const problems = faults.map(({ offset, ...fault }) => ({ offset, problem: problemAt(given, offset, fault) }));

  if (ledger !== undefined) {
    const proses = new Map<number, readonly ProsePiece[]>();
    for (const revision of markdownRevisions(entries)) {
      const kept = keptText(revision);
      if (kept !== undefined) proses.set(revision, await proseOfMarkdown(kept));
    }
    const texts = new Map<number, RevisionText | undefined>();
    const textOf = (revision: number): RevisionText | undefined => {
      if (!texts.has(revision)) {
        const kept = keptText(revision);
        texts.set(
          revision,
          kept === undefined ? undefined : revisionText(source, kept, given.readWords, proses.get(revision)),
        );
      }
      return texts.get(revision);
    };
    const path = lastPath(entries);
    const now = path === undefined ? undefined : await articleNow(path);
    const findings = found({ source, entries, textOf, claimId, articleNow: now, verdicts, extractor, reread });
    const offsetOf = findings.length === 0 ? () => 0 : await ledger.locate();
    for (const { rule, finding } of findings) {
      const { entry, path, message, hint, severity = "error" as const } = finding;
      const offset = offsetOf(["entries", entry, ...path]);
      const problem = { rule: rule.name, severity, message, ...(hint === undefined ? {} : { hint }) };
      problems.push({ offset, problem: problemAt(given, offset, problem) });
    }
  }
  return {
    problems: problems.sort((a, b) => a.offset - b.offset).map(({ problem }) => problem),
    claims: standing(entries),
  };
};
