import { Buffer } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createUnzip } from "node:zlib";
import { formatSize } from "../sizes.ts";
import { FetchFailure } from "./failure.ts";

/** What we ask servers to pack with. */
export const ENCODINGS = "gzip, deflate, br";

const unpacked = (answer: IncomingMessage): Readable => {
  const encoding = answer.headers["content-encoding"]?.trim().toLowerCase() ?? "";
  if (encoding === "" || encoding === "identity") return answer;
  const unpack = /^(?:x-)?gzip$|^deflate$/.test(encoding)
    ? createUnzip()
    : encoding === "br"
      ? createBrotliDecompress()
      : undefined;
  if (unpack === undefined) {
    throw new FetchFailure(
      "not-fetched",
      `the server packs the page in a way that was not asked for (${encoding})`,
      "Open it in a browser, save the page from there, and extract that file.",
    );
  }
  // What breaks either of them reaches whoever reads; nothing is left to be said here.
  return pipeline(answer, unpack, () => {});
};

const tooLarge = (size: string, limit: number): FetchFailure =>
  new FetchFailure(
    "too-large",
    `the page is ${size}, and the limit is ${formatSize(limit)}`,
    "An article is rarely over 100 kB. If this is one, raise the limit with --max-size.",
  );

/**
 * The bytes of an answer, unpacked. The limit holds for what comes out, so that a small answer cannot fill the memory;
 * no more than the limit is ever kept.
 */
export const bodyOf = async (answer: IncomingMessage, limit: number): Promise<Buffer> => {
  const announced = Number(answer.headers["content-length"] ?? 0);
  if (announced > limit) throw tooLarge(formatSize(announced), limit);
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const piece of unpacked(answer)) {
    const chunk: Buffer = Buffer.from(piece);
    total += chunk.length;
    if (total > limit) throw tooLarge(`over ${formatSize(limit)}`, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
