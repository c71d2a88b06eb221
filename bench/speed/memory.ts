import { spawn } from "node:child_process";
import { once } from "node:events";
import { Readable } from "node:stream";
import { articleLines } from "./archive.ts";
import { row } from "./print.ts";
import { ARTICLE_BYTES } from "./texts.ts";

const BYTES = 100_000_000;
/** Tells what the process held at most, in kB, when it ends. */
const TELL_PEAK = 'data:text/javascript,process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))';

/** What a filter over a long stream holds at most. */
export const memory = async (ledger: string): Promise<void> => {
  console.log(`\nMemory: a stream of ${BYTES / 1e6} MB through extract --from jsonl`);
  row("", "peak, MB", "MB/s");
  for (const jobs of [1, 2]) {
    const began = performance.now();
    const argv = ["--import", TELL_PEAK, ledger, "extract", "--from", "jsonl", "--jobs", String(jobs), "--quiet"];
    const child = spawn(process.execPath, argv, { stdio: ["pipe", "ignore", "pipe"] });
    let told = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      told += text;
    });
    Readable.from(articleLines(Math.ceil(BYTES / ARTICLE_BYTES))).pipe(child.stdin);
    await once(child, "close");
    const peak = /^peak (\d+)$/m.exec(told)?.[1];
    if (peak === undefined) throw new Error(`the filter ended without a word of its memory:\n${told}`);
    const seconds = (performance.now() - began) / 1000;
    row(`${jobs} thread${jobs > 1 ? "s" : ""}`, (Number(peak) / 1000).toFixed(0), (BYTES / 1e6 / seconds).toFixed(2));
  }
};
