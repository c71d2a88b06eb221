import { dirname, resolve } from "node:path";
import { findUp } from "../io/find-up.ts";
import { readLedgerFile } from "../io/ledger-file.ts";
import { positionOf } from "../ledger/position.ts";
import type { Config } from "../model/config.ts";
import type { Problem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";
import type { RuleName } from "../model/rule-name.ts";
import { VERDICTS, VERDICTS_WITH_EVIDENCE } from "../model/vocabulary.ts";
import { lineAt } from "./excerpt.ts";

/** What ledger.config.yaml and the command line say together. */
export interface Settings {
  /** The ledger's folder, absolute. It need not exist. */
  readonly ledgerDir: string;
  readonly keepText: boolean;
  readonly verdicts: { readonly known: readonly string[]; readonly needEvidence: readonly string[] };
  /** Absolute; missing where there is none. */
  readonly configFile?: string;
}

const CONFIG_NAME = "ledger.config.yaml";

const settingsOf = (config: Config, folder: string, ledger: string | undefined, cwd: string): Settings => {
  const known = config.verdicts ?? VERDICTS;
  return {
    ledgerDir: ledger === undefined ? resolve(folder, config.ledger ?? "ledger") : resolve(cwd, ledger),
    keepText: config.texts ?? true,
    verdicts: {
      known,
      needEvidence: (config.evidence ?? VERDICTS_WITH_EVIDENCE).filter((name) => known.includes(name)),
    },
  };
};

/** Evidence for a verdict that nobody can give is a typing mistake. */
const strangers = ({ verdicts, evidence = [] }: Config): [path: (string | number)[], message: string][] => {
  const known = verdicts ?? VERDICTS;
  return evidence.flatMap((name, index) =>
    known.includes(name)
      ? []
      : [[["evidence", index], `evidence: "${name}" is none of the verdicts: ${known.join(", ")}`]],
  );
};

/**
 * Finds the settings for a working folder: the nearest ledger.config.yaml, upward, and what the command line says
 * instead. Unknown fields are errors, with the name that was probably meant.
 *
 * @param ledger the folder that `--ledger` names
 */
export const findSettings = async (cwd: string, ledger?: string): Promise<Result<Settings>> => {
  const file = findUp(CONFIG_NAME, cwd);
  if (file === undefined) return { ok: true, value: settingsOf({}, cwd, ledger, cwd) };
  const read = readLedgerFile(file);
  if ("problem" in read) return { ok: false, problems: [read.problem] };
  const text = read.text ?? "";
  // Most projects have no configuration: what reads it is loaded only here.
  const { readYamlValue } = await import("../ledger/read-yaml.ts");
  const { checkConfig } = await import("../schema/check.ts");

  const { value, locate, faults } = readYamlValue(text);
  const problemAt = (offset: number, rule: RuleName, message: string, hint?: string): Problem => ({
    rule,
    severity: "error",
    message,
    ...(hint === undefined ? {} : { hint }),
    location: { file, ...positionOf(text, offset), excerpt: lineAt(text, offset) },
  });
  const problems = faults.map(({ offset, rule, message, hint }) => problemAt(offset, rule, message, hint));
  if (problems.length === 0) {
    const offsetOf = await locate();
    const wrong = checkConfig(value);
    for (const { path, atKey, message } of wrong) problems.push(problemAt(offsetOf(path, atKey), "config", message));
    if (wrong.length === 0) {
      for (const [path, message] of strangers(value as Config)) {
        problems.push(problemAt(offsetOf(path), "config", message));
      }
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { ...settingsOf(value as Config, dirname(file), ledger, cwd), configFile: file } };
};
