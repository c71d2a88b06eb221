import { parentPort, workerData } from "node:worker_threads";
import { type ArticleSettings, extractArticle, type Identified } from "./app/extract-article.ts";
import { answerLine, type LineSettings, printAnswer } from "./app/extract-line.ts";
import { failedOn } from "./app/reading.ts";
import { type PrintSettings, reportOf } from "./cli/commands/extract-formats.ts";
import { inlineLess } from "./io/inline-less.ts";
import type { TextLine } from "./io/json-lines.ts";
import type { Printed } from "./report/extract-report.ts";

/** Hands an answer over: what was printed, where that is bytes, without a copy of it. */
const give = (answer: unknown, printed: Printed | undefined): void =>
  parentPort?.postMessage(answer, printed instanceof Uint8Array ? [printed.buffer as ArrayBuffer] : []);

// One of several threads that share the articles of `ledger extract` among them: files, or lines of a stream.
parentPort?.on("message", async (question: Identified | TextLine) => {
  if ("full" in question) {
    const { settings, printing } = workerData as { settings: ArticleSettings; printing: PrintSettings };
    const answer = await extractArticle(question, settings, await reportOf(printing)).catch((error: unknown) => {
      const problems = [failedOn(error, { file: question.path })];
      return { ok: false, problems } as const;
    });
    give(answer, answer.ok ? answer.value.printed : undefined);
  } else if ("line" in question) {
    const answer = printAnswer(answerLine(question, workerData as LineSettings));
    give(answer, answer.json);
  } else parentPort?.postMessage(undefined);
  inlineLess();
});
