import type { ExtractReport } from "../../report/extract-report.ts";
import { styleOf } from "../colour.ts";
import type { Format } from "./extract-options.ts";

/** How articles are printed; it can be handed to a thread. */
export interface PrintSettings {
  readonly format: Format | "none";
  /** How many articles there are. */
  readonly total: number;
  readonly columns: number;
  readonly isColoured: boolean;
}

/** The report of a format; it is loaded when it is asked for. */
export const reportOf = async ({ format, total, columns, isColoured }: PrintSettings): Promise<ExtractReport> => {
  switch (format) {
    case "pretty":
      return (await import("../../report/extract-pretty.ts")).extractPretty(columns, await styleOf(isColoured));
    case "json":
      return (await import("../../report/extract-json.ts")).extractJson(total);
    case "jsonl":
      return (await import("../../report/extract-jsonl.ts")).extractJsonl();
    case "none":
      return (await import("../../report/extract-nothing.ts")).extractNothing();
    case "yaml":
      return (await import("../../report/extract-yaml.ts")).extractYaml();
  }
};
