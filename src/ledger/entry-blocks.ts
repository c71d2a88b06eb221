import { readCanonical } from "./read-canonical.ts";
import { readYaml } from "./read-yaml.ts";

/** One entry as it is written. */
export interface EntryBlock {
  /** The entry's bytes, without the white space and comments that follow it. */
  readonly text: string;
  /** UTF-16 offset in the file. */
  readonly offset: number;
  readonly entry: unknown;
}

/** A file's entries as they are written, in order; `undefined` when it cannot be read. */
export const entryBlocks = async (text: string): Promise<readonly EntryBlock[] | undefined> => {
  const canonical = readCanonical(text);
  if (canonical !== undefined) {
    const blocks: EntryBlock[] = [];
    let at = text.indexOf("\n- ") + 1;
    for (const entry of canonical.entries) {
      const next = text.indexOf("\n- ", at) + 1;
      blocks.push({ text: text.slice(at, next === 0 ? undefined : next).trimEnd(), offset: at, entry });
      at = next;
    }
    return blocks;
  }
  const { ledger } = readYaml(text);
  if (ledger === undefined) return undefined;
  const offsetOf = await ledger.locate();
  const starts = ledger.entries.map((_, index) => offsetOf(["entries", index]));
  return ledger.entries.map((entry, index) => {
    const offset = starts[index] ?? 0;
    const lines = text.slice(offset, starts[index + 1]).split("\n");
    // The next entry's dash and what stands between the two belong to neither.
    const last = lines.findLastIndex((line) => /^\s*[^\s#-]/.test(line));
    return {
      text: lines
        .slice(0, last + 1)
        .join("\n")
        .trimEnd(),
      offset,
      entry,
    };
  });
};
