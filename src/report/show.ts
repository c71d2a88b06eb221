import type { Claim } from "../model/claim.ts";
import type { ReviewEntry } from "../model/entry.ts";
import { type Place, placeLines } from "./claim-place.ts";
import { claimGist } from "./claim-words.ts";
import { visibleLine } from "./escape.ts";
import { reviewLines } from "./review-lines.ts";
import type { Style } from "./style.ts";
import { withdrawalWords } from "./withdrawal-words.ts";
import { wrap } from "./wrap.ts";

/** One claim with all that is known of it. */
export interface ShownClaim {
  readonly source: string;
  readonly claim: Claim;
  readonly status: string;
  readonly revision: number;
  readonly recorded: string;
  readonly reviews: readonly ReviewEntry[];
  readonly withdrawal?: { readonly reason: string; readonly replacement?: string | undefined };
  /** Missing where the text was not kept. */
  readonly place?: Place;
}

const fieldsOf = (claim: Claim): string[] => {
  const { speaker, confidence } = claim;
  const own =
    claim.kind === "number"
      ? [claim.role, claim.of === undefined ? undefined : `of ${claim.of.text}`]
      : [claim.form, claim.cue === undefined ? undefined : `“${claim.cue.text}”`];
  return [...own, speaker?.description, `${confidence} confidence`].filter((field) => field !== undefined);
};

const withdrawalLine = ({ reason, replacement }: NonNullable<ShownClaim["withdrawal"]>): string =>
  `withdrawn: ${withdrawalWords(reason)}${replacement === undefined ? "" : `; ${replacement} stands in its place`}`;

/** One claim, its place in the text and its reviews, for people. */
export const showPretty = (shown: ShownClaim, columns: number, style: Style): string => {
  const { claim, source, status, revision, recorded, reviews, withdrawal, place } = shown;
  const head = `${style.strong(claim.claim)}  ${claim.kind}, ${visibleLine(source)}, line ${claim.at.line}`;
  const standing =
    withdrawal === undefined
      ? status === "unchecked"
        ? style.warning("unchecked")
        : ""
      : style.warning(withdrawalLine(withdrawal));
  const lines = [
    head,
    "",
    ...(place === undefined
      ? wrap(visibleLine(claim.text), columns - 2).map((line) => `  ${line}`)
      : placeLines(place, columns, style)),
    "",
    `  ${style.figure(visibleLine(claimGist(claim)))}`,
    ...wrap(fieldsOf(claim).map(visibleLine).join(" · "), columns - 2).map((line) => `  ${style.faint(line)}`),
    `  ${style.faint(`recorded ${recorded.slice(0, 10)} in revision ${revision}`)}`,
    "",
    ...(standing === "" ? [] : [`  ${standing}`]),
    ...reviews.flatMap((review) => reviewLines(review, columns - 2, style)).map((line) => `  ${line}`),
  ];
  return `${lines.join("\n")}\n`;
};

/** The same for other programs. */
export const showJson = ({ place: _, ...shown }: ShownClaim): string => `${JSON.stringify(shown, undefined, 2)}\n`;
