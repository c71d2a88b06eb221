import type { ExtractReport } from "./extract-report.ts";
import { jsonLine } from "./json-line.ts";

/** One line for each article. */
export const extractJsonl = (): ExtractReport => ({
  article: jsonLine,
  before: () => "",
  end: () => "",
});
