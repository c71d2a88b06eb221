import { createHash } from "node:crypto";
import type { Problem } from "../model/problem.ts";
import type { ValidationReport } from "./validation.ts";

/** A rule as code-scanning tools show it. */
export interface SarifRule {
  readonly name: string;
  readonly what: string;
  readonly why: string;
  readonly example: string;
}

const uri = (file: string): string => file.split("/").map(encodeURIComponent).join("/");

/**
 * What makes a problem the same one in the next run: rule, file and the line's text, not its number. Lines that are
 * alike are told apart by their order.
 */
const fingerprints = (): ((problem: Problem) => string) => {
  const seen = new Map<string, number>();
  return ({ rule, message, location }) => {
    const key = JSON.stringify([rule, location?.file, location?.excerpt?.trim() ?? message]);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return createHash("sha256")
      .update(JSON.stringify([key, times]))
      .digest("hex")
      .slice(0, 32);
  };
};

/** SARIF 2.1.0, for code scanning. */
export const validateSarif = (report: ValidationReport, rules: readonly SarifRule[], version: string): string => {
  const problems = report.files.flatMap((file) => file.problems);
  const known = new Map(rules.map((rule) => [rule.name, rule]));
  const names = [...new Set([...rules.map(({ name }) => name), ...problems.map(({ rule }) => rule)])];
  const fingerprint = fingerprints();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "ledger",
            version,
            semanticVersion: version,
            rules: names.map((id) => {
              const rule = known.get(id);
              return rule === undefined
                ? { id }
                : {
                    id,
                    shortDescription: { text: rule.what },
                    fullDescription: { text: rule.why },
                    help: { text: `${rule.what}\n\n${rule.why}\n\n${rule.example}` },
                  };
            }),
          },
        },
        columnKind: "unicodeCodePoints",
        results: problems.map((problem) => {
          const { rule, severity, message, hint, location } = problem;
          return {
            ruleId: rule,
            ruleIndex: names.indexOf(rule),
            level: severity,
            message: { text: hint === undefined ? message : `${message}. ${hint}` },
            ...(location === undefined
              ? {}
              : {
                  locations: [
                    {
                      physicalLocation: {
                        artifactLocation: { uri: uri(location.file), uriBaseId: "%SRCROOT%" },
                        ...(location.line === undefined
                          ? {}
                          : { region: { startLine: location.line, startColumn: location.column ?? 1 } }),
                      },
                    },
                  ],
                }),
            partialFingerprints: { "ledgerProblem/v1": fingerprint(problem) },
          };
        }),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};
