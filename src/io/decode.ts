import { isUtf8 } from "node:buffer";
import { errorProblem, type Problem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";
import { fileKind } from "./file-kinds.ts";
import { firstInvalidByte, isCutOff } from "./invalid-utf8.ts";

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const utf16Problem = (file: string, order: string): Problem =>
  errorProblem({
    rule: "not-utf8",
    message: `this is UTF-16 text (${order}), not UTF-8`,
    hint: `Save it as UTF-8 in your editor, or convert it: iconv -f UTF-16 -t UTF-8 ${quoted(file)} > utf8.txt`,
    location: { file },
  });

const quoted = (file: string): string => (/^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`);

/** Text of Western languages in UTF-16 has a zero in every second byte, and hardly one elsewhere. */
const looksLikeUtf16 = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 1024);
  const zerosAt = (parity: number): number => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  return Math.max(even, odd) > sample.length * 0.35 && Math.min(even, odd) < sample.length * 0.05;
};

const invalidByteProblem = (bytes: Buffer, at: number, file: string): Problem => {
  let line = 1;
  let lineStart = 0;
  for (let index = 0; index < at; index++) {
    const isEnd = bytes[index] === NEWLINE || (bytes[index] === CARRIAGE_RETURN && bytes[index + 1] !== NEWLINE);
    if (!isEnd) continue;
    line++;
    lineStart = index + 1;
  }
  let lineEnd = at;
  while (lineEnd < bytes.length && bytes[lineEnd] !== NEWLINE && bytes[lineEnd] !== CARRIAGE_RETURN) lineEnd++;
  const before = bytes.toString("utf8", lineStart, at);
  const column = [...before].length + 1;
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  const cutOff = isCutOff(bytes, at);
  return errorProblem({
    rule: "not-utf8",
    message: cutOff
      ? `the last character is incomplete: the file ends after byte 0x${byte} (offset ${at})`
      : `this is not UTF-8 text: byte 0x${byte} (offset ${at}) begins no character`,
    hint: cutOff
      ? "The file seems to have been cut off: fetch or save it again."
      : `Save it as UTF-8 in your editor, or convert it: iconv -f WINDOWS-1252 -t UTF-8 ${quoted(file)} > utf8.txt`,
    location: { file, line, column, excerpt: bytes.toString("utf8", lineStart, lineEnd) },
  });
};

/**
 * Decodes a text file: UTF-8, less a leading byte order mark, otherwise unaltered.
 *
 * @param file its name in messages
 * @returns the text, or why it is none: empty, UTF-16, another format, binary, not UTF-8 (and where)
 */
export const decodeText = (bytes: Buffer, file: string): Result<string> => {
  const refuse = (problem: Problem): Result<string> => ({ ok: false, problems: [problem] });

  if (bytes[0] === 0xff && bytes[1] === 0xfe) return refuse(utf16Problem(file, "little-endian"));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return refuse(utf16Problem(file, "big-endian"));

  const kind = fileKind(bytes);
  if (kind !== undefined) {
    return refuse(
      errorProblem({
        rule: "not-text",
        message: `this is ${kind}, not a text file`,
        hint: "Save its text as a .txt file (UTF-8) and extract that.",
        location: { file },
      }),
    );
  }

  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    if (looksLikeUtf16(bytes)) return refuse(utf16Problem(file, "without a byte order mark"));
    return refuse(
      errorProblem({
        rule: "not-text",
        message: `this is a binary file, not text: there is a zero byte at offset ${zero}`,
        hint: "Save the article's text as a .txt file (UTF-8) and extract that.",
        location: { file },
      }),
    );
  }

  if (!isUtf8(bytes)) return refuse(invalidByteProblem(bytes, firstInvalidByte(bytes), file));

  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  if (!/\S/.test(text)) {
    return refuse(
      errorProblem({
        rule: "empty-article",
        message: bytes.length === 0 ? "it is empty" : "there is no text in it, only white space",
        hint: "Save the article's text in it, or leave it out.",
        location: { file },
      }),
    );
  }
  return { ok: true, value: text };
};
