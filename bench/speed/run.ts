// Speed, each figure as a ratio to something measured in the same run on the same machine.
// usage: npm run bench [-- start-up|throughput|growth|scaling|memory …]            (after a build; all of it takes three quarters of an hour)
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { memory } from "./memory.ts";
import { peers } from "./peers.ts";
import { row } from "./print.ts";
import { median, timesInside, wholeProcesses } from "./processes.ts";
import { scaling } from "./scaling.ts";
import { ARTICLE_BYTES, textOf } from "./texts.ts";

const LEDGER = fileURLToPath(new URL("../../bin/ledger.js", import.meta.url));
const KILO = 1000;
const MEGA = 1_000_000;

const throughput = (): void => {
  const bytes = 200 * KILO;
  console.log(
    `\nThroughput on one core: ${bytes / KILO} kB of our fixtures as articles of ${ARTICLE_BYTES / KILO} kB, median of 5 runs`,
  );
  row("", "MB/s", "ours is");
  const speeds = Object.keys(peers).map((peer) => {
    // Recognizers-Text takes seconds for one paragraph; it gets less text, and in small pieces, which suits it best.
    const slow = peer === "Recognizers-Text";
    const size = slow ? 4 * KILO : bytes;
    return { peer, speed: size / KILO / median(timesInside(peer, size, slow ? 1 : 5, slow ? "paragraph" : "article")) };
  });
  const ours = speeds[0]?.speed ?? 0;
  for (const { peer, speed } of speeds)
    row(`${peer}`, speed.toFixed(speed < 0.1 ? 4 : 2), peer === "fact-ledger" ? "" : `${(ours / speed).toFixed(1)}x`);
};

const growth = (): void => {
  console.log("\nGrowth: one text of each size, median of 3 runs");
  row("", "ms", "MB/s", "x time");
  let before: number | undefined;
  for (const bytes of [10 * KILO, 100 * KILO, MEGA, 2 * MEGA, 5 * MEGA, 10 * MEGA]) {
    const ms = median(timesInside("fact-ledger", bytes, 3, "whole"));
    row(
      `${bytes / KILO} kB`,
      ms.toFixed(1),
      (bytes / KILO / ms).toFixed(2),
      before === undefined ? "" : (ms / before).toFixed(2),
    );
    before = ms;
  }
};

const startUp = (): void => {
  const folder = mkdtempSync(join(tmpdir(), "ledger-bench-"));
  try {
    const article = join(folder, "an-article.txt");
    writeFileSync(article, textOf(ARTICLE_BYTES));
    console.log("\nStart-up: whole processes in turn, median of 15");
    row("", "ms", "x bare node");
    const commands: [string, readonly string[]][] = [
      ["node -e 0", ["-e", "0"]],
      ["ledger --version", [LEDGER, "--version"]],
      ["ledger extract, 13 kB", [LEDGER, "extract", "--dry-run", article]],
    ];
    const times = wholeProcesses(
      commands.map(([, command]) => command),
      15,
    );
    for (const [index, [name]] of commands.entries()) {
      const ms = times[index] ?? 0;
      row(name, ms.toFixed(0), (ms / (times[0] ?? 1)).toFixed(2));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const SECTIONS: Readonly<Record<string, () => void | Promise<void>>> = {
  "start-up": startUp,
  throughput,
  growth,
  scaling: () => scaling(LEDGER),
  memory: () => memory(LEDGER),
};

const wanted = process.argv.slice(2);
for (const name of wanted.length === 0 ? Object.keys(SECTIONS) : wanted) {
  const section = SECTIONS[name];
  if (section === undefined) throw new Error(`no such section: ${name}; there are ${Object.keys(SECTIONS).join(", ")}`);
  await section();
}
