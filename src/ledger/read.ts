import type { OffsetOf, Reading } from "./ledger-text.ts";
import { readCanonical } from "./read-canonical.ts";

/**
 * Reads a ledger file. Our own canonical form is read by a reader of ours, ten times as fast; anything else, and
 * whatever has a fault, by the `yaml` package. Property tests hold the two equal.
 */
export const readLedger = async (text: string): Promise<Reading> => {
  const canonical = readCanonical(text);
  // The package is loaded only when it is needed: it takes as long to load as the rest of the program.
  const readYaml = async () => (await import("./read-yaml.ts")).readYaml(text);
  if (canonical === undefined) return readYaml();
  const locate = async (): Promise<OffsetOf> => (await (await readYaml()).ledger?.locate()) ?? (() => 0);
  return { ledger: { text, ...canonical, canonical: true, locate }, faults: [] };
};
