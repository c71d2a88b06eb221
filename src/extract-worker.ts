import { parentPort, workerData } from "node:worker_threads";
import { type ArticleSettings, extractArticle, type Identified } from "./app/extract-article.ts";
import { answerLine, type LineSettings, printAnswer } from "./app/extract-line.ts";
import { failedOn } from "./app/reading.ts";
import { type PrintSettings, reportOf } from "./cli/commands/extract-formats.ts";
import type { TextLine } from "./io/json-lines.ts";

// One of several threads that share the articles of `ledger extract` among them: files, or lines of a stream.
parentPort?.on("message", async (question: Identified | TextLine) => {
  if ("full" in question) {
    const { settings, printing } = workerData as { settings: ArticleSettings; printing: PrintSettings };
    const answer = await extractArticle(question, settings, await reportOf(printing)).catch((error: unknown) => ({
      ok: false,
      problems: [failedOn(error, { file: question.path })],
    }));
    parentPort?.postMessage(answer);
  } else if ("line" in question) {
    parentPort?.postMessage(printAnswer(answerLine(question, workerData as LineSettings)));
  } else parentPort?.postMessage(undefined);
});
