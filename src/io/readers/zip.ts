import { inflateRawSync } from "node:zlib";

/** A file in an archive, as the archive's directory lists it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes once unpacked, as claimed. */
  readonly size: number;
  readonly isPacked: boolean;
  readonly packed: Buffer;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** The directory's end has a comment of at most 65,535 bytes after its 22. */
const LONGEST_END = 65_557;

const directoryEnd = (bytes: Buffer): number | undefined => {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - LONGEST_END); at--) {
    if (bytes.readUInt32LE(at) === DIRECTORY_END) return at;
  }
  return undefined;
};

/** The directory of a ZIP archive; undefined when it is cut off or broken. Nothing is unpacked. */
export const zipEntries = (bytes: Buffer): ZipEntry[] | undefined => {
  const end = directoryEnd(bytes);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  try {
    let at = bytes.readUInt32LE(end + 16);
    for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
      if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return undefined;
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
      const local = bytes.readUInt32LE(at + 42);
      const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      entries.push({
        name: bytes.toString("utf8", at + 46, at + 46 + (nameLength ?? 0)),
        size: bytes.readUInt32LE(at + 24),
        isPacked: bytes.readUInt16LE(at + 10) !== 0,
        packed: bytes.subarray(data, data + bytes.readUInt32LE(at + 20)),
      });
      at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
    }
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return entries;
};

/**
 * Unpacks a file of an archive.
 *
 * @param limit most bytes that it may have, whatever the directory claims
 * @returns undefined when it has more, or is broken
 */
export const unpack = ({ isPacked, packed }: ZipEntry, limit: number): Buffer | undefined => {
  if (!isPacked) return packed.length <= limit ? packed : undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
};
