import { join, relative, sep } from "node:path";
import { git, gitTop } from "../io/git.ts";
import { addLines, makeFolder, writeMissing } from "../io/set-up.ts";
import { isSystemError, systemProblem } from "../io/system-error.ts";
import { errorProblem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";

/** One thing that was set up. */
export interface Step {
  /** As people name it. */
  readonly what: string;
  /** False when it was so already. */
  readonly isNew: boolean;
}

const CONFIG = `# yaml-language-server: $schema=https://unpkg.com/fact-ledger/schemas/config.schema.json
# Everything here may be left out; these are the defaults.
ledger: ledger
texts: true
verdicts: [confirmed, needs-change, corrected, unverifiable, disputed, wont-check]
evidence: [confirmed, corrected]
`;

const WORKFLOW = `# Checks the ledger on every pull request, and says in a comment what changes in meaning.
name: ledger
on:
  pull_request:
permissions:
  contents: read
  pull-requests: write
jobs:
  ledger:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          # The whole history: --since looks for the commit where the branch began.
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes fact-ledger validate --since "origin/\${{ github.base_ref }}"
      - if: \${{ !cancelled() }}
        run: |
          # It exits 1 when there is a difference, which is no failure here.
          npx --yes fact-ledger diff "origin/\${{ github.base_ref }}" --format markdown > diff.md || [ $? -eq 1 ]
          cat diff.md >> "$GITHUB_STEP_SUMMARY"
      - if: \${{ !cancelled() }}
        # A pull request from a fork may not write comments; its summary has it all the same.
        continue-on-error: true
        env:
          GH_TOKEN: \${{ github.token }}
        run: gh pr comment "\${{ github.event.number }}" --body-file diff.md --edit-last --create-if-none
`;

const PRE_COMMIT = `repos:
  - repo: local
    hooks:
      - id: ledger-validate
        name: ledger validate
        entry: npx --yes fact-ledger validate
        language: system
        pass_filenames: false
        files: ^ledger/|^ledger\\.config\\.yaml$
`;

/** Line ends stay as they are written, on every system: a hash is over bytes. */
const attributesOf = (folder: string): string[] => [
  `/${folder}/*.yaml merge=ledger diff=ledger text eol=lf`,
  `/${folder}/texts/** -text merge=binary`,
];

const refusing = <T>(work: () => T): Result<T> => {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const location = error.path === undefined ? undefined : { file: error.path };
    return { ok: false, problems: [systemProblem(error, "cannot set up the ledger", location)] };
  }
};

const slashed = (path: string): string => path.replaceAll(sep, "/");

export interface InitRequest {
  readonly cwd: string;
  readonly ledgerDir: string;
  readonly workflow: boolean;
  readonly preCommit: boolean;
}

/** Sets a project up. What is there already is left as it is. */
export const initialise = ({ cwd, ledgerDir, workflow, preCommit }: InitRequest): Result<readonly Step[]> =>
  refusing(() => {
    const folder = slashed(relative(cwd, ledgerDir));
    const config = folder === "ledger" ? CONFIG : CONFIG.replace("ledger: ledger", `ledger: ${JSON.stringify(folder)}`);
    const steps: Step[] = [
      { what: `${folder}/`, isNew: makeFolder(ledgerDir) },
      { what: "ledger.config.yaml", isNew: writeMissing(join(cwd, "ledger.config.yaml"), config) },
      { what: ".gitattributes", isNew: addLines(join(cwd, ".gitattributes"), attributesOf(folder)) },
    ];
    const extra: (readonly [boolean, string, string])[] = [
      [workflow, ".github/workflows/ledger.yaml", WORKFLOW],
      [preCommit, ".pre-commit-config.yaml", PRE_COMMIT],
    ];
    for (const [isWanted, path, text] of extra) {
      if (isWanted) steps.push({ what: path, isNew: writeMissing(join(cwd, ...path.split("/")), text) });
    }
    return steps;
  });

export interface InstallRequest {
  readonly cwd: string;
  readonly ledgerDir: string;
  /** What git runs for `ledger`: words that are quoted for a shell. */
  readonly command: string;
}

/** The line of an entry that says which claim a hunk is about. */
const HUNK_HEADER = "^ +claim: (clm_[a-z2-7]+)$";

/** Teaches the repository's git to merge ledger files and to name the claim in a diff. */
export const installGit = ({ cwd, ledgerDir, command }: InstallRequest): Result<readonly Step[]> => {
  const top = gitTop(cwd);
  if (top === undefined) {
    const hint = "Make one first: git init";
    return {
      ok: false,
      problems: [errorProblem({ rule: "no-repository", message: "this is no git repository", hint })],
    };
  }
  const settings: readonly (readonly [name: string, value: string])[] = [
    ["merge.ledger.name", "join what both sides appended to a ledger"],
    ["merge.ledger.driver", `${command} git merge-file %O %A %B %P`],
    ["diff.ledger.xfuncname", HUNK_HEADER],
  ];
  return refusing(() => {
    const steps = settings.map(([name, value]): Step => {
      const isNew = git(top, ["config", "--local", "--get", name]).stdout.trimEnd() !== value;
      if (isNew) git(top, ["config", "--local", name, value]);
      return { what: `git config ${name}`, isNew };
    });
    const folder = slashed(relative(top, ledgerDir));
    return [...steps, { what: ".gitattributes", isNew: addLines(join(top, ".gitattributes"), attributesOf(folder)) }];
  });
};
