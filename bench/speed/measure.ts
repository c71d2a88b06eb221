// Runs one library over one text in a process of its own and prints the milliseconds of each counted run as JSON.
// usage: measure.ts PEER BYTES RUNS article|paragraph|whole
import { peers } from "./peers.ts";
import { ARTICLE_BYTES, textOf } from "./texts.ts";

const [peer = "", bytes = "0", runs = "1", how = "article"] = process.argv.slice(2);
const analyse = await peers[peer]?.load();
if (analyse === undefined) throw new Error(`no such library: ${peer}`);

const text = textOf(Number(bytes));
const articlesOf = (whole: string): string[] => {
  const parts: string[] = [];
  for (let at = 0; at < whole.length; at += ARTICLE_BYTES) parts.push(whole.slice(at, at + ARTICLE_BYTES));
  return parts;
};
const cut: Record<string, (whole: string) => string[]> = {
  article: articlesOf,
  paragraph: (whole) => whole.split("\n\n"),
  whole: (whole) => [whole],
};
const parts = cut[how]?.(text) ?? [];

// An archive is read for minutes, and the just-in-time compiler takes seconds over a large program: each library works
// for so long before anything is measured. On other text where there is some, so that nothing is remembered of it.
const WARM_UP_MS = 10_000;
const others = how === "paragraph" ? parts : articlesOf(textOf(ARTICLE_BYTES * 60));
for (const began = performance.now(); performance.now() - began < WARM_UP_MS; )
  for (const part of others) analyse(part);

const times: number[] = [];
for (let run = 0; run < Number(runs); run += 1) {
  const began = performance.now();
  for (const part of parts) analyse(part);
  times.push(performance.now() - began);
}
console.log(JSON.stringify(times));
