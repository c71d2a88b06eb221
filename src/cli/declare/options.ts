import { Option } from "commander";

/** The ledger's folder, which every command that reads one takes. */
export const ledgerOption = (): Option =>
  new Option("--ledger <folder>", "the ledger to read (default: as ledger.config.yaml says, else ./ledger)");

/** The first of the formats is what is printed without the option. */
export const formatOption = (...formats: readonly string[]): Option => {
  const option = new Option("-f, --format <format>", "how to print it").choices(formats);
  return option.default(formats[0]);
};
