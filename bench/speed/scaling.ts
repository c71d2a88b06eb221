import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { articleLines, writeArticles } from "./archive.ts";
import { row } from "./print.ts";

/**
 * A whole archive: each thread spends some ten seconds on compiling what it runs, and two of them do so twice, which is
 * a third of what 2,000 articles take and a sixteenth of this.
 */
const COUNT = 10_000;
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
    console.log(`\nScaling: ${COUNT} articles of 13 kB, one run after the other`);
    row("", "1 thread, s", "2 threads, s", "faster");
    const ways: [string, readonly string[]][] = [
      ["a folder, --dry-run -f jsonl", ["articles", "--dry-run", "--format", "jsonl"]],
      ["a folder into a ledger", ["articles"]],
      ["--from jsonl", ["--from", "jsonl", "articles.jsonl"]],
    ];
    for (const [name, argv] of ways) {
      const [one, two] = [seconds(argv, 1), seconds(argv, 2)];
      row(name, one.toFixed(1), two.toFixed(1), `${(one / two).toFixed(2)}x`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
