import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import chalk from "chalk";
import { extract } from "../../src/app/extract.ts";
import { type Baseline, fallen, raised } from "./baseline.ts";
import { score } from "./figures.ts";
import { type Gold, readGold } from "./gold.ts";
import { measure } from "./measure.ts";
import { printFigures, printMistakes } from "./print.ts";

const USAGE = `usage: npm run eval -- [options]
Holds what extract finds against the annotated articles of fixtures/articles.

  --article SLUG  only this article (may be given more than once)
  --folder DIR    other annotated articles than those of the project
  --kind KIND     only mistakes of one kind: number, quote, attribution
  --errors N      list up to N mistakes of each kind and sort, with their sentence
  --json          figures and mistakes as JSON
  --gate          exit 1 when a figure is below bench/accuracy/baseline.json
  --raise         write better figures into the baseline`;

const OURS = fileURLToPath(new URL("../../fixtures/articles", import.meta.url));
const BASELINE = fileURLToPath(new URL("baseline.json", import.meta.url));

const slugsOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

const main = (): number => {
  const { values } = parseArgs({
    options: {
      article: { type: "string", multiple: true },
      folder: { type: "string", default: OURS },
      kind: { type: "string" },
      errors: { type: "string", default: "0" },
      json: { type: "boolean", default: false },
      gate: { type: "boolean", default: false },
      raise: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const limit = Number(values.errors);
  const { folder } = values;
  const slugs = slugsOf(folder);
  const unknown = values.article?.filter((slug) => !slugs.includes(slug)) ?? [];
  if (
    !Number.isInteger(limit) ||
    limit < 0 ||
    unknown.length > 0 ||
    ((values.article || folder !== OURS) && (values.gate || values.raise))
  ) {
    console.error(unknown.length > 0 ? `no article ${unknown.join(", ")}; there are ${slugs.join(", ")}` : USAGE);
    return 2;
  }

  const hash = createHash("sha256");
  const golds: Gold[] = [];
  let unusable = 0;
  for (const slug of values.article ?? slugs) {
    const text = readFileSync(join(folder, slug, "article.txt"), "utf8");
    const yaml = readFileSync(join(folder, slug, "claims.yaml"), "utf8");
    hash.update(JSON.stringify([slug, text, yaml]));
    const { gold, problems } = readGold(slug, text, yaml);
    if (gold !== undefined) golds.push(gold);
    unusable += problems.length;
    for (const { line, message } of problems)
      console.error(`${join(relative(process.cwd(), folder), slug, "claims.yaml")}:${line}: ${message}`);
  }
  if (unusable > 0) return 2;

  const annotations = hash.digest("hex").slice(0, 16);
  const { figures, mistakes } = measure(golds, ({ slug, text, published }) =>
    extract({ id: slug, text, ...(published === undefined ? {} : { published }) }),
  );
  const shown = mistakes.filter(({ kind }) => values.kind === undefined || kind === values.kind);
  if (values.json) {
    const rows = figures.map((figure) => ({ ...figure, score: score(figure) }));
    console.log(JSON.stringify({ annotations, articles: golds.length, figures: rows, mistakes: shown }, null, 2));
  } else {
    console.log(printFigures(figures, chalk));
    if (limit > 0) console.log(printMistakes(shown, golds, limit, chalk));
  }

  const baseline = existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, "utf8")) as Baseline) : undefined;
  if (values.raise) {
    writeFileSync(BASELINE, `${JSON.stringify(raised(baseline, figures, annotations), null, 2)}\n`);
    return 0;
  }
  if (!values.gate) return 0;
  const refused =
    baseline === undefined
      ? ["there is no baseline: run npm run eval -- --raise"]
      : fallen(baseline, figures, annotations);
  for (const line of refused) console.error(chalk.red(line));
  if (refused.length === 0) console.error("no figure is below its baseline");
  return refused.length === 0 ? 0 : 1;
};

process.exitCode = main();
