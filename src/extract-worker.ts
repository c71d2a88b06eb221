import { parentPort, workerData } from "node:worker_threads";
import { answerLine, type LineSettings, printAnswer } from "./app/extract-line.ts";
import { type ReadSettings, readWhole } from "./app/reading.ts";
import type { FoundArticle } from "./io/find-articles.ts";
import type { TextLine } from "./io/json-lines.ts";
import type { ArticleMetadata } from "./model/article.ts";

type Question = (FoundArticle & { readonly id: string }) | TextLine;

// One of several threads that share the articles of `ledger extract` among them: files, or lines of a stream.
parentPort?.on("message", async (question: Question) => {
  if ("full" in question) {
    const settings = workerData as ReadSettings & { readonly metadata: ArticleMetadata };
    parentPort?.postMessage(await readWhole(question, settings));
  } else if ("line" in question) {
    parentPort?.postMessage(printAnswer(answerLine(question, workerData as LineSettings)));
  } else parentPort?.postMessage(undefined);
});
