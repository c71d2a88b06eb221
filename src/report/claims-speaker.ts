import type { AttributionClaim, QuoteClaim, Speaker } from "../model/claim.ts";

/**
 * The speaker as the text has it when that holds the full name ("Interior Minister Paulo Reyes"), else the full name
 * and the words that stand for it: `Grace Shao (“Shao”)`.
 */
export const speakerName = ({ name, mention }: Speaker): string =>
  mention.text.includes(name) ? mention.text : `${name} (“${mention.text}”)`;

/** Who reports it how, in the order of the text: "Liang Wenfeng told Chinese media", "according to DeepSeek". */
export const reportedBy = ({ speaker, cue, addressee }: QuoteClaim | AttributionClaim): string => {
  const parts = [
    ...(speaker === undefined ? [] : [{ start: speaker.mention.start, text: speakerName(speaker) }]),
    ...(cue === undefined ? [] : [cue]),
    ...(addressee === undefined ? [] : [addressee]),
  ];
  const words = parts.toSorted((a, b) => a.start - b.start).map(({ text }) => text);
  return words.join(" ");
};
