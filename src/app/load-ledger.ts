import type { Fault, LedgerText, Path } from "../ledger/ledger-text.ts";
import { readLedger } from "../ledger/read.ts";
import type { Entry } from "../model/entry.ts";
import type { RuleName } from "../model/rule-name.ts";
import { checkEntry } from "../schema/check.ts";

/** A ledger file whose entries were held against their schemas. */
export interface LoadedLedger {
  /** Missing where the file is not YAML of a ledger's shape. */
  readonly ledger?: LedgerText;
  /** By index; `undefined` where an entry does not follow its schema. */
  readonly entries: readonly (Entry | undefined)[];
  readonly faults: readonly Fault[];
}

const headerFaults = (header: Readonly<Record<string, unknown>>, source: string): [Path, boolean, string][] => {
  const faults: [Path, boolean, string][] = [];
  if (header.ledger !== 1) {
    const found = header.ledger === undefined ? "" : `, found ${JSON.stringify(header.ledger)}`;
    faults.push([["ledger"], false, `expected \`ledger: 1\`, the version of the file format${found}`]);
  }
  if (header.source !== source) {
    const found = header.source === undefined ? "" : `, found ${JSON.stringify(header.source)}`;
    faults.push([["source"], false, `expected \`source: ${source}\`, as the file is named${found}`]);
  }
  for (const name of Object.keys(header)) {
    if (name !== "ledger" && name !== "source") faults.push([[name], true, `unknown field "${name}"`]);
  }
  return faults;
};

/**
 * Reads the text of a ledger file and holds every entry against its schema.
 *
 * @param source the file's name without `.yaml`
 */
export const loadLedger = async (text: string, source: string): Promise<LoadedLedger> => {
  const { ledger, faults } = await readLedger(text);
  if (ledger === undefined) return { entries: [], faults };

  const wrong: { rule: RuleName; path: Path; key: boolean; message: string }[] = [];
  for (const [path, key, message] of headerFaults(ledger.header, source)) {
    wrong.push({ rule: "ledger-file", path, key, message });
  }
  const entries = ledger.entries.map((entry, index) => {
    const disagreements = checkEntry(entry);
    for (const { path, atKey, message } of disagreements) {
      wrong.push({ rule: "schema", path: ["entries", index, ...path], key: atKey, message });
    }
    return disagreements.length === 0 ? (entry as Entry) : undefined;
  });
  if (wrong.length === 0) return { ledger, entries, faults };
  const offsetOf = await ledger.locate();
  return {
    ledger,
    entries,
    faults: [
      ...faults,
      ...wrong.map(
        ({ rule, path, key, message }): Fault => ({ rule, severity: "error", message, offset: offsetOf(path, key) }),
      ),
    ],
  };
};
