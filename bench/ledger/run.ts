// How long `ledger validate` takes on a thousand articles, beside js-yaml only parsing the same files.
// Usage: npx tsx bench/ledger/run.ts [articles]. Each time is the median of five runs of a process of its own, each
// memory the most that the process, with its threads, held at once.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { article } from "./articles.ts";

const RUNS = 5;
const count = Number(process.argv[2] ?? 1000);
const program = resolve("bin/ledger.js");
const folder = mkdtempSync(join(tmpdir(), "ledger-bench-"));
const env = { ...process.env, XDG_CACHE_HOME: join(folder, "cache") };

const seconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const peak = join(folder, "peak.txt");
const watcher = join(folder, "watch.mjs");
const ledger = (...args: string[]): number => {
  const { status, stderr } = spawnSync(process.execPath, ["--import", watcher, program, ...args], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`ledger ${args.join(" ")} gave ${status}: ${stderr}`);
  return Number(readFileSync(peak, "utf8"));
};

try {
  execFileSync(process.execPath, ["scripts/build.mjs"]);
  mkdirSync(join(folder, "articles"));
  for (let index = 0; index < count; index++) {
    writeFileSync(join(folder, "articles", `a-${index}.txt`), article(index));
  }
  writeFileSync(
    watcher,
    `import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)));`,
  );
  const extracting = seconds(() => ledger("extract", "articles", "--quiet"));

  const files = readdirSync(join(folder, "ledger")).filter((name) => name.endsWith(".yaml"));
  const paths = files.map((name) => join(folder, "ledger", name));
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  const claims = paths.reduce(
    (sum, path) => sum + readFileSync(path, "utf8").split("\n- entry: claim\n").length - 1,
    0,
  );

  const parser = join(folder, "parse.mjs");
  const jsYaml = JSON.stringify(import.meta.resolve("js-yaml"));
  writeFileSync(
    parser,
    `import { load } from ${jsYaml}; import { readFileSync } from "node:fs";
for (const path of ${JSON.stringify(paths)}) load(readFileSync(path, "utf8"));`,
  );

  const times = { parse: [] as number[], cold: [] as number[], warm: [] as number[] };
  const memory = { cold: 0, warm: 0 };
  for (let run = 0; run < RUNS; run++) {
    times.parse.push(seconds(() => execFileSync(process.execPath, [parser])));
    rmSync(join(folder, "cache"), { recursive: true, force: true });
    for (const state of ["cold", "warm"] as const) {
      times[state].push(
        seconds(() => {
          memory[state] = Math.max(memory[state], ledger("validate"));
        }),
      );
    }
  }
  const [parse, cold, warm] = [median(times.parse), median(times.cold), median(times.warm)];
  const line = (name: string, time: number, kilobytes?: number): string =>
    `${name.padEnd(34)} ${time.toFixed(2).padStart(6)} s  ${(time / parse).toFixed(2).padStart(14)}${
      kilobytes === undefined ? "" : `  ${(kilobytes / 1024).toFixed(0).padStart(5)} MB`
    }`;
  console.log(`${files.length} ledgers, ${claims} claims, ${(bytes / 1e6).toFixed(1)} MB\n`);
  console.log(`${"".padEnd(34)} median   against js-yaml   most memory`);
  console.log(line("js-yaml, parse only", parse));
  console.log(line("ledger validate, nothing cached", cold, memory.cold));
  console.log(line("ledger validate, nothing changed", warm, memory.warm));
  console.log(line("ledger extract, first time (once)", extracting));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
