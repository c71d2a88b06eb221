import type { Settings } from "../../app/config.ts";
import type { ExtractRequest } from "../../app/extract-sources.ts";
import { isSourceId, slug } from "../../app/source-id.ts";
import { parseSize } from "../../io/sizes.ts";
import type { ArticleMetadata } from "../../model/article.ts";
import { isCalendarDate } from "../../model/edtf.ts";
import { errorProblem, type Problem } from "../../model/problem.ts";
import type { Result } from "../../model/result.ts";
import type { Context } from "../context.ts";
import { EXTRACTOR } from "../extractor.ts";

export type Format = "pretty" | "json" | "jsonl" | "yaml";

/** As commander parses them. */
export interface ExtractOptions {
  readonly dryRun?: boolean;
  readonly from?: "jsonl";
  readonly format?: Format;
  readonly ledger?: string;
  readonly sourceId?: string;
  readonly published?: string;
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly text: boolean;
  readonly maxSize: string;
  readonly force?: boolean;
  readonly allowPrivate?: boolean;
  readonly jobs?: number;
}

export const badOption = (option: string, message: string, hint: string): Problem =>
  errorProblem({ rule: "bad-option", message: `${option}: ${message}`, hint });

export const badSize = (size: string): Problem =>
  badOption("--max-size", `“${size}” is no size`, "Write it as 50MB or 500kB.");

const metadataOf = ({ title, author, publisher, published, url }: ExtractOptions): ArticleMetadata =>
  Object.fromEntries(
    Object.entries({ title, author, publisher, published, url }).filter(([, value]) => value !== undefined),
  );

/** What the options ask for, or all that is wrong with them. */
export const extractRequest = (
  context: Context,
  paths: readonly string[],
  options: ExtractOptions,
  { ledgerDir, keepText }: Pick<Settings, "ledgerDir" | "keepText">,
): Result<Omit<ExtractRequest, "onArticle">> => {
  const problems: Problem[] = [];
  const { published, sourceId, url, maxSize } = options;

  if (published !== undefined && !isCalendarDate(published)) {
    problems.push(
      badOption(
        "--published",
        `“${published}” is no date`,
        "Write it as 2025-04-01, or as 2025-04 or 2025 when less is known.",
      ),
    );
  }
  if (url !== undefined && !URL.canParse(url)) {
    problems.push(badOption("--url", `“${url}” is no address`, "Write all of it: https://example.org/news/article"));
  }
  if (sourceId !== undefined && !isSourceId(sourceId)) {
    const offer = slug(sourceId);
    const hint = `An id has lower-case letters, digits and single hyphens${offer === "" ? "" : `: ${offer}`}`;
    problems.push(badOption("--source-id", `“${sourceId}” is no source id`, hint));
  }
  const limit = parseSize(maxSize);
  if (limit === undefined) problems.push(badSize(maxSize));

  if (limit === undefined || problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      paths,
      cwd: context.cwd,
      stdin: () => context.stdin,
      metadata: metadataOf(options),
      ...(sourceId === undefined ? {} : { sourceId }),
      limit,
      web: { isPrivateAllowed: options.allowPrivate === true, agent: `ledger/${EXTRACTOR.version}` },
      jobs: options.jobs ?? context.threads?.most ?? 1,
      ...(context.threads === undefined ? {} : { worker: context.threads.extract }),
      ledgerDir,
      keepText: keepText && options.text,
      isForced: options.force === true,
      isDryRun: options.dryRun === true,
      now: context.now(),
      extractor: EXTRACTOR,
    },
  };
};
