import { inlineLess } from "../io/inline-less.ts";
import { streamName, type TextLine } from "../io/json-lines.ts";
import type { Problem } from "../model/problem.ts";
import { answerLine, type LineSettings, type PrintedAnswer, printAnswer } from "./extract-line.ts";
import { failedOn } from "./reading.ts";

export interface StreamRequest extends LineSettings {
  readonly lines: AsyncIterable<TextLine | { readonly path: string; readonly problem: Problem }>;
  /** At most so many threads; without a program for them everything is done in this one. */
  readonly jobs: number;
  readonly worker?: string;
}

type Unread = { readonly path: string; readonly problem: Problem };
const isLine = (line: TextLine | Unread): line is TextLine => "line" in line;

/** A file that cannot be read has no line to be answered on. */
const unread = ({ problem }: Unread): PrintedAnswer => ({ json: new Uint8Array(), problems: [problem] });

/** Answers each line with its record, in order, reading no faster than the answers are taken. */
export async function* extractStream(request: StreamRequest): AsyncGenerator<PrintedAnswer> {
  const { lines, jobs, worker, metadata, keepText, extractor, isForced } = request;
  const settings: LineSettings = {
    metadata,
    keepText,
    extractor,
    ...(isForced === undefined ? {} : { isForced }),
  };
  if (worker === undefined || jobs < 2) {
    for await (const line of lines) {
      yield isLine(line) ? printAnswer(answerLine(line, settings)) : unread(line);
      inlineLess();
    }
    return;
  }
  const threads = { entry: worker, data: settings, count: jobs };
  // Loaded only where there are threads.
  const { inThreads } = await import("../io/in-threads.ts");
  for await (const said of inThreads<TextLine | Unread, PrintedAnswer>(lines, threads)) {
    const { question } = said;
    if (!isLine(question)) yield unread(question);
    else if ("answer" in said) yield said.answer;
    else {
      const location = { file: streamName(question.path), line: question.line };
      const problems = [failedOn(said.error, location)];
      yield printAnswer({ source: { path: question.path }, claims: [], problems });
    }
  }
}
