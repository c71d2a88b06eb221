import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ARTICLE } from "../app/ledgers.ts";
import { emptyFolder, folderWith } from "./folders.ts";
import { PROGRAM, runInProcess } from "./runners.ts";

const ROOT = join(import.meta.dirname, "../..");

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly "continue-on-error"?: boolean;
}

interface Ran {
  readonly output: string;
  readonly failed: boolean;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** As much of GitHub's expressions as our files use: names, `!cancelled()`, `==` and `!=` joined by `&&`. */
const evaluator = (names: Readonly<Record<string, string>>) => {
  const value = (text: string): string => {
    const word = text.trim();
    if (word.startsWith("'")) return word.slice(1, -1);
    const known = names[word];
    if (known === undefined) throw new Error(`nothing is called ${word}`);
    return known;
  };
  const holds = (condition: string): boolean => {
    if (condition.trim() === "!cancelled()") return true;
    const [, left = "", operator, right = ""] = /^(.*?)(==|!=)(.*)$/.exec(condition) ?? [];
    return (value(left) === value(right)) === (operator === "==");
  };
  return {
    filled: (text: string) => text.replace(/\$\{\{(.*?)\}\}/g, (_, name: string) => value(name)),
    isWanted: (condition: string) =>
      condition
        .replace(/^\$\{\{|\}\}$/g, "")
        .split("&&")
        .every(holds),
  };
};

/** Where GitHub would put the action; with what `npm ci` would make there, so that nothing is installed. */
const installedAction = (): string => {
  const folder = emptyFolder();
  for (const name of ["bin", "dist"]) symlinkSync(join(ROOT, name), join(folder, name));
  return folder;
};

/** Runs the shell steps of an action or a job as GitHub's runner does; what other actions would do is done already. */
const runSteps = (steps: readonly Step[], cwd: string, given: Readonly<Record<string, string>>, path = ""): Ran => {
  const folder = emptyFolder();
  const file = (name: string): string => join(folder, name);
  const names: Record<string, string> = { ...given };
  let output = "";
  let failed = false;
  for (const step of steps) {
    const { filled, isWanted } = evaluator(names);
    if (step.run === undefined || (step.if === undefined ? failed : !isWanted(step.if))) continue;
    writeFileSync(file("output"), "");
    const env = {
      PATH: `${path}${process.env.PATH}`,
      HOME: folder,
      GITHUB_ACTIONS: "true",
      GITHUB_ACTION_PATH: installedAction(),
      GITHUB_OUTPUT: file("output"),
      GITHUB_STEP_SUMMARY: file("summary.md"),
      RUNNER_TEMP: folder,
      ...Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, filled(text)])),
    };
    const ran = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", filled(step.run)], {
      cwd,
      env,
      encoding: "utf8",
    });
    output += ran.stdout + ran.stderr;
    if (ran.status !== 0 && step["continue-on-error"] !== true) failed = true;
    if (step.id === undefined) continue;
    names[`steps.${step.id}.outcome`] = ran.status === 0 ? "success" : "failure";
    for (const line of readFileSync(file("output"), "utf8").split("\n")) {
      const at = line.indexOf("=");
      if (at > 0) names[`steps.${step.id}.outputs.${line.slice(0, at)}`] = line.slice(at + 1);
    }
  }
  const summary = existsSync(file("summary.md")) ? readFileSync(file("summary.md"), "utf8") : "";
  return { output, failed, summary, outputs: names };
};

/** A pull request's checkout: `main`, and a branch that corrected a figure. */
const pullRequest = async (files: Readonly<Record<string, string>> = {}) => {
  const cwd = folderWith({ "harbour.txt": ARTICLE, ...files });
  const git = (...args: string[]) => execFileSync("git", args, { cwd, stdio: "pipe" });
  git("init", "-q", "-b", "main");
  git("config", "user.name", "Ann");
  git("config", "user.email", "ann@example.org");
  await runInProcess(["init", "-q", "--workflow"], { cwd });
  const commit = async (message: string) => {
    await runInProcess(["extract", "harbour.txt", "-q"], { cwd });
    git("add", "-A");
    git("commit", "-qm", message);
  };
  await commit("First");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  git("switch", "-qc", "correction");
  writeFileSync(join(cwd, "harbour.txt"), ARTICLE.replace("$6 million", "$5.6 million"));
  await commit("Corrected");
  return cwd;
};

const tamper = (cwd: string): void => {
  const file = join(cwd, "ledger/harbour.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("value: 240\n", "value: 241\n"));
};

describe("action.yml", () => {
  const { inputs, outputs, runs } = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
  const given = { "inputs.ledger": "", "inputs.since": "origin/main", "inputs.version": "" };

  test("declares what its steps use", () => {
    expect(Object.keys(inputs).map((name) => `inputs.${name}`)).toEqual(Object.keys(given));
    expect(outputs.diff.value).toContain("steps.diff.outputs.file");
  });

  test("validates, and puts what changed into the job's summary", async () => {
    const ran = runSteps(runs.steps, await pullRequest(), given);
    expect(ran).toMatchObject({ failed: false, output: expect.stringContaining("no problems") });
    expect(ran.summary).toContain("**value changed** “$6 million” → “$5.6 million”");
    expect(ran.outputs["steps.diff.outputs.file"]).toMatch(/ledger-diff\.md$/);
  });

  test("fails on a ledger that was tampered with, with an annotation at the line, and still says what changed", async () => {
    const cwd = await pullRequest();
    tamper(cwd);
    const ran = runSteps(runs.steps, cwd, given);
    expect(ran.failed).toBe(true);
    expect(ran.output).toMatch(/^::error file=ledger\/harbour\.yaml,line=\d+,col=\d+,title=ledger value-words::/m);
    expect(ran.output).toMatch(/^::error file=ledger\/harbour\.yaml,.*title=ledger append-only::.*was changed since/m);
    expect(ran.summary).toContain("value changed");
  });

  test("without a ref only validates, in the folder that is named", async () => {
    const cwd = await pullRequest({ "ledger.config.yaml": "ledger: facts\n" });
    const ran = runSteps(runs.steps, cwd, { ...given, "inputs.since": "", "inputs.ledger": "facts" });
    expect(ran).toMatchObject({ failed: false, summary: "", output: expect.stringContaining("1 ledger file") });
  });
});

describe("the workflow that ledger init writes", () => {
  test("validates, and comments on the pull request", async () => {
    const cwd = await pullRequest();
    const workflow = parse(readFileSync(join(cwd, ".github/workflows/ledger.yaml"), "utf8"));
    const tools = folderWith({
      npx: `#!/bin/sh\n[ "$1 $2" = "--yes fact-ledger" ] || exit 9\nshift 2\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`,
      gh: '#!/bin/sh\necho "gh $*"\n',
    });
    for (const name of ["npx", "gh"]) chmodSync(join(tools, name), 0o755);
    const given = { "github.base_ref": "main", "github.event.number": "7", "github.token": "none" };
    const ran = runSteps(workflow.jobs.ledger.steps, cwd, given, `${tools}:`);
    expect(ran).toMatchObject({ failed: false, summary: expect.stringContaining("“$6 million” → “$5.6 million”") });
    expect(ran.output).toContain("gh pr comment 7 --body-file diff.md --edit-last --create-if-none");
    tamper(cwd);
    expect(runSteps(workflow.jobs.ledger.steps, cwd, given, `${tools}:`).failed).toBe(true);
  });
});
