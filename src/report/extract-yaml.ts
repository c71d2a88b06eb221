import { stringify } from "yaml";
import type { ExtractReport } from "./extract-report.ts";

/** Readers of YAML 1.1 take bare `NO` or `12:30` for something else than text, and stop at raw line separators. */
const toYaml = (record: unknown): string =>
  stringify(record, {
    lineWidth: 0,
    aliasDuplicateObjects: false,
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
  }).replace(/[\u2028\u2029\u0085]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** One YAML document for each article. */
export const extractYaml = (): ExtractReport => ({
  article: (record) => `---\n${toYaml(record)}`,
  before: () => "",
  end: () => "",
});
