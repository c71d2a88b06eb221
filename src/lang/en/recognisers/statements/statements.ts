import type { Range, Recogniser } from "../../../../recognise/contract.ts";
import { carriedOn } from "./carrying-on.ts";
import { cueGroupsIn } from "./cue-groups.ts";
import { candidateOf, type Draft, draftOf } from "./drafts.ts";
import { type Unit, unitsOf } from "./layout.ts";
import { basePhraseEnd } from "./noun-phrases.ts";
import { nounReadings } from "./noun-readings.ts";
import { phraseReadings } from "./phrase-readings.ts";
import { quotedRegions } from "./quoted-regions.ts";
import type { Reading } from "./reading.ts";
import type { Slot } from "./slot.ts";
import { verbReadings } from "./verb-readings.ts";
import { CUE_PHRASE_OPENER } from "./word-kinds.ts";

/**
 * A claim within a statement is that statement's matter; unless it is what somebody denies, and another's: rejected
 * **Hale's claim that …**, disputed **claims by the union that …**
 */
const standsWithin = (slots: readonly Slot[], { cue, speaker }: Reading, statements: readonly Reading[]): boolean =>
  statements.some(({ content }) =>
    content.some(([from, to]) => {
      if (cue[0] < from || cue[0] >= to) return false;
      return basePhraseEnd(slots, from) !== cue[1] || (speaker?.first ?? 0) < from;
    }),
  );

const NONE: readonly Reading[] = [];

const readingsIn = ({ slots, kinds }: Unit): readonly Reading[] => {
  const groups = cueGroupsIn(slots);
  const phrases = (kinds & CUE_PHRASE_OPENER) === 0 ? NONE : phraseReadings(slots, groups);
  const verbs = verbReadings(slots, groups, phrases);
  const nouns = nounReadings(slots, groups);
  if (phrases.length === 0 && nouns.length === 0) return verbs;
  return [...verbs, ...phrases, ...nouns.filter((noun) => !standsWithin(slots, noun, verbs))];
};

/** "saying in a ruling that": two cues for one statement, of which the first counts. */
const haveSameWords = (one: Draft, other: Draft): boolean =>
  one.content[0]?.start === other.content[0]?.start && one.content.at(-1)?.end === other.content.at(-1)?.end;

const startOf = ({ content }: Draft): number => (content[0] as Range).start;

/** "Ruiz said that Holm had told her, “…”": words in marks are of the innermost statement that they stand in. */
const leaveToInner = (drafts: readonly Draft[]): void => {
  for (const outer of drafts)
    for (const inner of drafts) {
      if (startOf(inner) <= startOf(outer)) continue;
      const own = outer.regions.filter((region) => !inner.regions.includes(region));
      if (own.length < outer.regions.length) outer.regions.splice(0, outer.regions.length, ...own);
    }
};

const draftsIn = (text: string, unit: Unit): Draft[] => {
  const drafts: Draft[] = [];
  if (unit.isSilent) return drafts;
  for (const reading of readingsIn(unit)) {
    const draft = draftOf(text, unit.slots, reading);
    if (draft !== undefined && !drafts.some((other) => haveSameWords(draft, other))) drafts.push(draft);
  }
  if (unit.hasQuotes && drafts.length > 1) leaveToInner(drafts);
  return drafts;
};

/** Quotes and attributions: who said what. */
export const statements: Recogniser = {
  name: "statements",
  recognise: (article) => {
    const { text } = article;
    const units = unitsOf(article, quotedRegions(article));
    return carriedOn(text, units, draftsIn).map((draft) => candidateOf(text, draft));
  },
};
