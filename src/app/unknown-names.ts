import { nearNames } from "../io/near-names.ts";
import { errorProblem, type Problem } from "../model/problem.ts";
import type { SourceView } from "./open-ledger.ts";

/** More names than this are no help. */
const FEW = 8;

/** That a name is none of those there are, with the one that was probably meant, or a few of them. */
export const noSuchName = (message: string, name: string, names: readonly string[]): Problem => {
  const near = nearNames(name, names);
  const some = `${names.slice(0, FEW).join(", ")}${names.length > FEW ? ", …" : ""}`;
  const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : `There are: ${some}.`;
  return errorProblem({ rule: "bad-option", message, ...(names.length === 0 ? {} : { hint }) });
};

/** That the ledger has no such source; nothing when it has. */
export const unknownSource = (source: string, views: readonly SourceView[]): Problem[] => {
  const sources = views.map((view) => view.source);
  return sources.includes(source)
    ? []
    : [noSuchName(`--source: the ledger has no source “${source}”`, source, sources)];
};
