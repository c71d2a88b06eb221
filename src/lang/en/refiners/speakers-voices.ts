import type { Range, SpeakerReading, StatementCandidate } from "../../../recognise/contract.ts";
import { partitionPoint } from "../../../text/partition-point.ts";
import { PRONOUNS } from "../data/pronouns.ts";

/** Contents of all statements in text order, each with the statement it belongs to. */
export interface Content extends Range {
  readonly statement: StatementCandidate;
}

export const contentsOf = (statements: readonly StatementCandidate[]): Content[] => {
  const contents: Content[] = [];
  for (const statement of statements)
    for (const { start, end } of statement.content) contents.push({ start, end, statement });
  return contents.sort((a, b) => a.start - b.start || b.end - a.end);
};

/** Nested statements are few: those around a mention begin shortly before it. */
const CONTENTS_BACK = 12;

/** The innermost statement of another speaker that a mention stands in. */
export const around = (mention: Range, contents: readonly Content[]): SpeakerReading | undefined => {
  const behind = partitionPoint(contents, ({ start }) => start <= mention.start);
  for (let index = behind - 1; index >= Math.max(0, behind - CONTENTS_BACK); index -= 1) {
    const { end, statement } = contents[index] as Content;
    if (end >= mention.end && statement.speaker !== undefined && statement.speaker.mention.start !== mention.start)
      return statement.speaker;
  }
  return undefined;
};

/**
 * "I" within a quote is who says the quote, "we" those for whom the speaker speaks: the organization or group itself
 * when it is the speaker.
 */
export const ownVoice = (word: string, mention: Range, contents: readonly Content[]): SpeakerReading | undefined => {
  const pronoun = PRONOUNS.get(word);
  if (pronoun?.number !== "speaker" && pronoun?.number !== "speakers") return undefined;
  const speaker = around(mention, contents);
  if (speaker === undefined) return undefined;
  if (pronoun.number === "speakers" && speaker.type !== "organization" && speaker.type !== "group") return undefined;
  return { ...speaker, mention };
};
