import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type AppendOutcome, appendClaims } from "../../src/app/append.ts";
import { extract } from "../../src/app/extract.ts";
import { type Validation, validate } from "../../src/app/validate.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Problem } from "../../src/model/problem.ts";

export const ARTICLE = `Harbour Foods to close its Leith plant

Harbour Foods said on Tuesday that it would cut 240 jobs and spend $6 million on a new line in Leith.
Sales fell 3.2 percent to $1.45 billion last year, the company said.

“We have run out of road,” Ada Oduya, its chief executive, told reporters. “Nobody wanted this.”
`;

export const EXTRACTOR = { name: "fact-ledger", version: "1.2.3" };
export const VERDICTS = { known: ["confirmed", "needs-change", "disputed"], needEvidence: ["confirmed"] };

export interface Given {
  readonly text?: string;
  readonly id?: string;
  readonly path?: string;
  readonly published?: string;
  readonly keepText?: boolean;
  readonly dryRun?: boolean;
  readonly version?: string;
  readonly now?: string;
  readonly claims?: (source: { id: string; text: string; published?: string }) => readonly Claim[];
}

/** Appends what the extractor finds in a text, by default ARTICLE, to a ledger. */
export const append = (ledgerDir: string, given: Given = {}): Promise<AppendOutcome> => {
  const { text = ARTICLE, id = "harbour", path = "-", keepText = true, claims = extract, version } = given;
  return appendClaims({
    ledgerDir,
    source: { id, path, text, ...(given.published === undefined ? {} : { published: given.published }) },
    claims,
    now: new Date(given.now ?? "2026-11-23T10:00:00.123Z"),
    keepText,
    extractor: { ...EXTRACTOR, ...(version === undefined ? {} : { version }) },
    ...(given.dryRun === undefined ? {} : { dryRun: given.dryRun }),
  });
};

export const ledgerText = (ledgerDir: string, id = "harbour"): string =>
  readFileSync(join(ledgerDir, `${id}.yaml`), "utf8");

export const validated = (ledgerDir: string, files: readonly string[] = [ledgerDir]): Promise<Validation> =>
  validate({ paths: files, cwd: ledgerDir, verdicts: VERDICTS, extractor: EXTRACTOR, reread: true });

/** `rule line:column message` of every problem in a ledger. */
export const problemsOf = async (ledgerDir: string): Promise<string[]> => {
  const { files, unreadable } = await validated(ledgerDir);
  return [...unreadable, ...files.flatMap(({ problems }) => problems)].map(
    ({ rule, location, message }: Problem) => `${rule} ${location?.line}:${location?.column} ${message}`,
  );
};

/** Changes a ledger file by hand. */
export const edit = (ledgerDir: string, change: (text: string) => string, id = "harbour"): void => {
  const before = ledgerText(ledgerDir, id);
  const after = change(before);
  if (before === after) throw new Error("the edit changes nothing");
  writeFileSync(join(ledgerDir, `${id}.yaml`), after);
};
