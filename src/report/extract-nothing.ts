import type { ExtractReport } from "./extract-report.ts";

/** For a run that is to be quiet and only fills the ledger. */
export const extractNothing = (): ExtractReport => ({
  article: () => "",
  before: () => "",
  end: () => "",
});
