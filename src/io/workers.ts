import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** Each worker loads the program once more, which takes memory; four are enough for any ledger. */
const MOST = 4;
/** Large enough that messages cost nothing, small enough that no worker waits long for the last one. */
const CHUNK = 16;

/** How many workers a machine has room for. */
const workerCount = (): number => Math.min(MOST, availableParallelism());

/**
 * Answers many questions in threads of their own.
 *
 * @param entry the worker's program: it answers each message, a list of questions, with a list of answers
 * @param data handed to each worker when it starts
 * @returns the answers in the order of the questions
 */
export const inWorkers = async <Question, Answer>(
  entry: string,
  data: unknown,
  questions: readonly Question[],
): Promise<Answer[]> => {
  const answers: Answer[] = [];
  let next = 0;
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(entry, { workerData: data });
      let from = 0;
      const ask = (): void => {
        if (next >= questions.length) {
          resolve();
          void worker.terminate();
          return;
        }
        from = next;
        next += CHUNK;
        worker.postMessage(questions.slice(from, from + CHUNK));
      };
      worker.on("message", (some: readonly Answer[]) => {
        for (const [index, answer] of some.entries()) answers[from + index] = answer;
        ask();
      });
      worker.on("error", reject);
      ask();
    });
  await Promise.all(Array.from({ length: workerCount() }, one));
  return answers;
};
