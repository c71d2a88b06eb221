import type { Claim } from "../model/claim.ts";
import type { Problem } from "../model/problem.ts";
import { checkClaim } from "../schema/check.ts";

/** The claims that may be written, and a warning for each that may not. */
export interface SoundClaims {
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

const MOST_SHOWN = 80;

const shown = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);

const withoutReferencesTo = (claim: Claim, lost: ReadonlySet<string>): Claim => {
  if (claim.kind !== "number") return claim;
  const { equivalent, within, ...rest } = claim;
  return {
    ...rest,
    ...(equivalent === undefined || lost.has(equivalent) ? {} : { equivalent }),
    ...(within === undefined || lost.has(within) ? {} : { within }),
  };
};

/**
 * Leaves out claims that break their schema, and references to them. Such a claim is a mistake of ours: the rest of the
 * article must not be lost with it, and it must not be lost without a word.
 *
 * @param file the article's name in messages
 */
export const soundClaims = (found: readonly Claim[], file: string): SoundClaims => {
  const lost = new Set<string>();
  const problems = found.flatMap((claim): Problem[] => {
    const [fault] = checkClaim(claim);
    if (fault === undefined) return [];
    lost.add(claim.claim);
    return [
      {
        rule: "unsound-claim",
        severity: "warning",
        message: `a ${claim.kind} was left out, “${shown(claim.text)}”: ${fault.message}`,
        hint: "This is a mistake of ledger: please report it, with the article.",
        location: { file, line: claim.at.line },
      },
    ];
  });
  if (lost.size === 0) return { claims: found, problems };
  const claims = found.filter(({ claim }) => !lost.has(claim)).map((claim) => withoutReferencesTo(claim, lost));
  return { claims, problems };
};
