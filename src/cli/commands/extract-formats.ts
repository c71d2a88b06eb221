import type { ExtractReport } from "../../report/extract-report.ts";
import type { Style } from "../../report/style.ts";
import type { Format } from "./extract-options.ts";

interface ReportOptions {
  readonly total: number;
  readonly columns: number;
  readonly style: Style;
}

/** Each format by its name; one is loaded when it is asked for. */
export const EXTRACT_FORMATS: Readonly<Record<Format, (options: ReportOptions) => Promise<ExtractReport>>> = {
  pretty: async ({ columns, style }) => (await import("../../report/extract-pretty.ts")).extractPretty(columns, style),
  json: async ({ total }) => (await import("../../report/extract-json.ts")).extractJson(total),
  jsonl: async () => (await import("../../report/extract-jsonl.ts")).extractJsonl(),
  yaml: async () => (await import("../../report/extract-yaml.ts")).extractYaml(),
};
