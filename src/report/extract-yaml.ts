import { stringify } from "yaml";
import type { ExtractReport } from "./extract-report.ts";

/** One YAML document for each article. */
export const extractYaml = (): ExtractReport => ({
  article: (record) => `---\n${stringify(record, { lineWidth: 0, aliasDuplicateObjects: false })}`,
  end: () => "",
});
