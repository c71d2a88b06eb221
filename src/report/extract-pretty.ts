import type { Claim } from "../model/claim.ts";
import { visibleLine } from "./escape.ts";
import type { ExtractReport, SourceRecord } from "./extract-report.ts";
import type { Style } from "./style.ts";

const line = ({ at, text, kind }: Claim): string => `  ${String(at.line).padStart(4)}  ${kind}  ${visibleLine(text)}`;

/** For people: each article's claims and a summary. */
export const extractPretty = (style: Style): ExtractReport => ({
  article: ({ source, claims }: SourceRecord) =>
    [style.strong(visibleLine(source.id)), ...claims.map(line), `${claims.length} claims`, ""].join("\n"),
  end: () => "",
});
