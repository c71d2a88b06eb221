import { Worker } from "node:worker_threads";

/** What a thread said to a question, or what broke it. */
export type ThreadAnswer<Question, Answer> = { readonly question: Question } & Said<Answer>;

type Said<Answer> = { readonly answer: Answer } | { readonly error: Error };

export interface Threads {
  /** The thread's program: it answers each message with one message. */
  readonly entry: string;
  /** Handed to each thread when it starts. */
  readonly data: unknown;
  readonly count: number;
}

/** Questions that wait for each thread: enough that none stands idle, few enough that memory stays bounded. */
const AHEAD = 4;

interface Asked<Question, Answer> {
  readonly question: Question;
  readonly settle: (said: Said<Answer>) => void;
}

/** Threads that share one queue. One that breaks is replaced, and only the question that broke it is lost. */
class Team<Question, Answer> {
  readonly #queue: Asked<Question, Answer>[] = [];
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Asked<Question, Answer>>();
  readonly #all = new Set<Worker>();
  readonly #threads: Threads;

  constructor(threads: Threads) {
    this.#threads = threads;
  }

  ask(question: Question): Promise<Said<Answer>> {
    return new Promise((settle) => {
      this.#queue.push({ question, settle });
      const worker = this.#idle.pop() ?? (this.#all.size < this.#threads.count ? this.#start() : undefined);
      if (worker !== undefined) this.#next(worker);
    });
  }

  async close(): Promise<void> {
    this.#queue.length = 0;
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #start(): Worker {
    const worker = new Worker(this.#threads.entry, { workerData: this.#threads.data });
    this.#all.add(worker);
    worker.on("message", (answer: Answer) => {
      this.#settle(worker, { answer });
      this.#next(worker);
    });
    const lost = (error: Error): void => {
      // An error comes before the exit that it leads to, and only the first of them counts.
      if (!this.#all.delete(worker)) return;
      const place = this.#idle.indexOf(worker);
      if (place !== -1) this.#idle.splice(place, 1);
      this.#settle(worker, { error });
      if (this.#queue.length > 0) this.#next(this.#start());
    };
    worker.on("error", lost);
    worker.on("exit", (code) => lost(new Error(`a thread ended with exit code ${code}`)));
    return worker;
  }

  #settle(worker: Worker, said: Said<Answer>): void {
    this.#busy.get(worker)?.settle(said);
    this.#busy.delete(worker);
  }

  #next(worker: Worker): void {
    const asked = this.#queue.shift();
    if (asked === undefined) {
      this.#idle.push(worker);
      return;
    }
    this.#busy.set(worker, asked);
    worker.postMessage(asked.question);
  }
}

/**
 * Answers questions in threads of their own: in the order in which they were asked, whatever time each takes, and each
 * as soon as those before it are answered. Questions are taken no faster than answers are.
 *
 * Node's own worker threads, not a pool from a package: what is needed beside them, the order and the bound, no pool
 * has, and the rest is this file.
 */
export async function* inThreads<Question, Answer>(
  questions: AsyncIterable<Question>,
  threads: Threads,
): AsyncGenerator<ThreadAnswer<Question, Answer>> {
  const team = new Team<Question, Answer>(threads);
  const source = questions[Symbol.asyncIterator]();
  const asked: Promise<ThreadAnswer<Question, Answer>>[] = [];
  let coming: Promise<IteratorResult<Question>> | undefined = source.next();
  try {
    for (;;) {
      const [first] = asked;
      if (first === undefined && coming === undefined) return;
      const hasRoom = coming !== undefined && asked.length < threads.count * AHEAD;
      const event: unknown = await Promise.race([...(first ? [first] : []), ...(hasRoom && coming ? [coming] : [])]);
      if (isAnswer<Question, Answer>(event)) {
        asked.shift();
        yield event;
        continue;
      }
      const { done, value } = event as IteratorResult<Question>;
      coming = done === true ? undefined : source.next();
      if (done !== true) asked.push(team.ask(value).then((said) => ({ question: value, ...said })));
    }
  } finally {
    await team.close();
    // Not waited for: a source that nothing comes from (an idle pipe) would keep the end away.
    coming?.catch(() => {});
    void source.return?.();
  }
}

const isAnswer = <Question, Answer>(event: unknown): event is ThreadAnswer<Question, Answer> =>
  typeof event === "object" && event !== null && "question" in event;
