import type { Claim } from "../../../src/model/claim.ts";

/** What a claim says, without where it stands: what two formats of one article must have in common. */
export const saying = (claim: Claim): string => {
  const words = claim.text.replace(/\s+/g, " ");
  if (claim.kind !== "number") return `${claim.kind}: ${words} (${claim.speaker?.name ?? "nobody"})`;
  const value = claim.value ?? claim.date ?? `${claim.min ?? ""}..${claim.max ?? ""}`;
  return `number: ${words} = ${claim.bound ?? ""} ${value} ${claim.unit?.code ?? claim.unit?.name ?? ""}`;
};

/** Claims of one that the other lacks: `- …` was lost, `+ …` was not there. */
export const differences = (from: readonly Claim[], to: readonly Claim[]): string[] => {
  const left = to.map(saying);
  const lost = from.map(saying).filter((words) => {
    const at = left.indexOf(words);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...lost.map((words) => `- ${words}`), ...left.map((words) => `+ ${words}`)];
};
