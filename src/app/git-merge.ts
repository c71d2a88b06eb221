import { git } from "../io/git.ts";
import { readText } from "../io/read-text.ts";
import { replaceFile } from "../io/replace-file.ts";
import { errorProblem, type Problem } from "../model/problem.ts";
import { mergeLedgers } from "./merge-file.ts";

/** The files that git hands to a merge driver, absolute. */
export interface MergeFiles {
  readonly base: string;
  /** Is written over. */
  readonly ours: string;
  readonly theirs: string;
  /** The merged file's path in the repository. */
  readonly path: string;
}

/**
 * What git runs to merge a ledger file. Where a person has to decide, it leaves git's own conflict markers.
 *
 * @returns the problem to show, `undefined` when the file is merged
 */
export const gitMerge = async ({ base, ours, theirs, path }: MergeFiles, cwd: string): Promise<Problem | undefined> => {
  const merged = await mergeLedgers(readText(base), readText(ours), readText(theirs));
  if (merged !== undefined) {
    replaceFile(ours, merged);
    return undefined;
  }
  git(cwd, ["merge-file", "-L", "ours", "-L", "base", "-L", "theirs", ours, base, theirs]);
  return errorProblem({
    rule: "conflict-markers",
    message: "both sides changed what they had in common, or read different texts as the next revision",
    hint: "Keep one side (git checkout --ours or --theirs), run `ledger extract` on the article, then repeat the other side's reviews.",
    location: { file: path },
  });
};
