import { Buffer } from "node:buffer";
import { createReadStream, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { errorProblem, type Problem } from "../model/problem.ts";
import { isDevice, notAFile } from "./read-bytes.ts";
import { formatSize } from "./sizes.ts";
import { isSystemError, systemProblem } from "./system-error.ts";

const NEWLINE = 0x0a;

/** A stream's or a file's name in messages. */
export const streamName = (path: string): string => (path === "-" ? "standard input" : path);

/** One line that is not blank: its text, or why it has none. */
export type TextLine = {
  /** Of the file; `-` for standard input. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
} & ({ readonly text: string } | { readonly problem: Problem });

const utf8 = new TextDecoder("utf-8", { fatal: true });

const decoded = (bytes: Buffer, path: string, line: number): TextLine | undefined => {
  try {
    const text = utf8.decode(bytes);
    return text.trim() === "" ? undefined : { path, line, text };
  } catch {
    const message = "this line is not UTF-8 text";
    const hint = "Convert the whole: iconv -f WINDOWS-1252 -t UTF-8";
    const location = { file: streamName(path), line };
    return { path, line, problem: errorProblem({ rule: "not-utf8", message, hint, location }) };
  }
};

const tooLong = (path: string, line: number, size: number, limit: number): TextLine => {
  const problem = errorProblem({
    rule: "too-large",
    message: `the line is ${formatSize(size)}, and the limit is ${formatSize(limit)}`,
    hint: "If this is one article, raise the limit with --max-size.",
    location: { file: streamName(path), line },
  });
  return { path, line, problem };
};

/**
 * The lines of a stream, each as soon as it is there; the stream is read no faster than they are taken. No more than
 * one line is held, and of a line over the limit nothing.
 *
 * @param path the file's, `-` for standard input
 * @param limit the longest line, in bytes
 */
export async function* linesOf(stream: Readable, path: string, limit: number): AsyncGenerator<TextLine> {
  let held: Buffer[] = [];
  let size = 0;
  let line = 1;
  const hold = (piece: Buffer): void => {
    size += piece.length;
    if (size <= limit) held.push(piece);
    else held = [];
  };
  const finished = (): TextLine | undefined => {
    const found = size > limit ? tooLong(path, line, size, limit) : decoded(Buffer.concat(held), path, line);
    held = [];
    size = 0;
    line++;
    return found;
  };

  for await (const piece of stream) {
    const chunk = Buffer.isBuffer(piece) ? piece : Buffer.from(String(piece), "utf8");
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, at));
      from = at + 1;
      const found = finished();
      if (found !== undefined) yield found;
    }
    // A copy: a slice would keep the whole chunk from being freed or, where it is pooled, be written over.
    hold(Buffer.from(chunk.subarray(from)));
  }
  const last = finished();
  if (last !== undefined) yield last;
}

/** The lines of files, one after the other; `-` is standard input. A file that cannot be read is one problem. */
export async function* linesOfFiles(
  paths: readonly string[],
  { cwd, stdin, limit }: { readonly cwd: string; readonly stdin: () => Readable; readonly limit: number },
): AsyncGenerator<TextLine | { readonly path: string; readonly problem: Problem }> {
  for (const path of paths) {
    if (path === "-") {
      yield* linesOf(stdin(), path, limit);
      continue;
    }
    const full = resolve(cwd, path);
    try {
      // A pipe is a stream as good as another. A device may give bytes for ever and no line.
      if (isDevice(statSync(full))) yield { path, problem: notAFile("a device", path) };
      else yield* linesOf(createReadStream(full), path, limit);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      yield { path, problem: systemProblem(error, "could not read it", { file: path }) };
    }
  }
}
