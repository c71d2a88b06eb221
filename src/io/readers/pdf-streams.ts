import type { Buffer } from "node:buffer";
import { inflateSync } from "node:zlib";

/** Far enough back for the dictionary of a stream. */
const DICTIONARY = 500;
/** What is not drawn with: pictures and fonts may be any size, and are not looked into. */
const NO_DRAWING = /\/(?:Image|Length1|FontFile\d?|Type1C|CIDFontType0C|OpenType|ICCBased|ObjStm|XRef|Metadata)\b/;

/**
 * Whether what a PDF document draws with is more than so many bytes, once unpacked: a small file can hold hours of it.
 *
 * @param limit for all streams together; one that cannot be unpacked is left to the reader of PDF
 */
export const drawsMore = (bytes: Buffer, limit: number): boolean => {
  let left = limit;
  for (let at = bytes.indexOf("stream"); at !== -1; at = bytes.indexOf("stream", at + 6)) {
    const before = bytes.toString("latin1", Math.max(0, at - DICTIONARY), at);
    const dictionary = before.slice(before.lastIndexOf(" obj") + 1);
    if (!dictionary.trimEnd().endsWith(">>") || !/\/Fl(?:ateDecode)?\b/.test(dictionary)) continue;
    if (NO_DRAWING.test(dictionary)) continue;
    const start = at + (bytes[at + 6] === 0x0d ? 8 : 7);
    const size = unpackedSize(bytes.subarray(start), left);
    if (size === undefined) return true;
    left -= size;
  }
  return false;
};

/** Undefined when it is more than `most`; 0 where nothing can be unpacked. */
const unpackedSize = (packed: Buffer, most: number): number | undefined => {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) }).length;
  } catch (error) {
    return error instanceof RangeError ? undefined : 0;
  }
};
