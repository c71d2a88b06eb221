import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { articleLines, writeArticles } from "./archive.ts";
import { row } from "./print.ts";
import { median } from "./processes.ts";

/** So many that what a thread needs to get going, seconds of compiling, is not most of what is measured. */
const COUNT = 2000;
/** One thread and two in turn, so that a machine whose speed drifts drifts for both. */
const ROUNDS = 3;

/** What two threads make of an archive, beside one: in each of the three ways in which archives are read. */
export const scaling = (ledger: string): void => {
  const folder = mkdtempSync(join(tmpdir(), "ledger-bench-"));
  const seconds = (argv: readonly string[], jobs: number): number => {
    rmSync(join(folder, "ledger"), { recursive: true, force: true });
    const began = performance.now();
    const run = spawnSync(process.execPath, [ledger, "extract", "--quiet", ...argv, "--jobs", String(jobs)], {
      cwd: folder,
      stdio: ["ignore", openSync("/dev/null", "w"), "inherit"],
    });
    if (run.status !== 0) throw new Error(`ledger extract ${argv.join(" ")}: exit ${run.status}`);
    return (performance.now() - began) / 1000;
  };
  try {
    writeArticles(join(folder, "articles"), COUNT);
    writeFileSync(join(folder, "articles.jsonl"), [...articleLines(COUNT)].join(""));
    console.log(`\nScaling: ${COUNT} articles of 13 kB, median of ${ROUNDS} pairs of runs`);
    row("", "1 thread, s", "2 threads, s", "faster");
    const ways: [string, readonly string[]][] = [
      ["a folder, --dry-run -f jsonl", ["articles", "--dry-run", "--format", "jsonl"]],
      ["a folder into a ledger", ["articles"]],
      ["--from jsonl", ["--from", "jsonl", "articles.jsonl"]],
    ];
    for (const [name, argv] of ways) {
      const pairs = Array.from({ length: ROUNDS }, () => [seconds(argv, 1), seconds(argv, 2)] as const);
      row(
        name,
        median(pairs.map(([one]) => one)).toFixed(1),
        median(pairs.map(([, two]) => two)).toFixed(1),
        `${median(pairs.map(([one, two]) => one / two)).toFixed(2)}x`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
