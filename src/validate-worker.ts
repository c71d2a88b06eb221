import { parentPort, workerData } from "node:worker_threads";
import { wordReader } from "./app/read-words.ts";
import { type FileSettings, type FileToValidate, validateFile } from "./app/validate-file.ts";

// One of several threads that share the ledger files of `ledger validate` among them.
const readWords = wordReader();
parentPort?.on("message", async (files: readonly FileToValidate[]) => {
  const settings = workerData as FileSettings;
  const answers = [];
  for (const file of files) answers.push(await validateFile(file, settings, readWords));
  parentPort?.postMessage(answers);
});
