import type { ExtractReport } from "./extract-report.ts";

/** One line for each article. */
export const extractJsonl = (): ExtractReport => ({
  article: (record) => `${JSON.stringify(record)}\n`,
  before: () => "",
  end: () => "",
});
