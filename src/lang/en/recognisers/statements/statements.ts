import type { Recogniser } from "../../../../recognise/contract.ts";
import { carriedOn } from "./carrying-on.ts";
import { cueGroupsIn } from "./cue-groups.ts";
import { candidateOf, type Draft, draftOf } from "./drafts.ts";
import { type Unit, unitsOf } from "./layout.ts";
import { nounReadings } from "./noun-readings.ts";
import { phraseReadings } from "./phrase-readings.ts";
import { quotedRegions } from "./quoted-regions.ts";
import type { Reading, Stretch } from "./reading.ts";
import { verbReadings } from "./verb-readings.ts";

/** A claim within a statement is that statement's matter. */
const standsWithin = ({ cue }: Reading, statements: readonly Reading[]): boolean =>
  statements.some(({ content }) => content.some(([from, to]) => cue[0] >= from && cue[0] < to));

const draftsIn = (text: string, unit: Unit): Draft[] => {
  const drafts: Draft[] = [];
  if (unit.isSilent) return drafts;
  const { slots } = unit;
  const add = (reading: Reading): void => {
    const draft = draftOf(text, slots, reading);
    if (draft !== undefined) drafts.push(draft);
  };
  const groups = cueGroupsIn(slots);
  const phrases = phraseReadings(slots, groups);
  const speakers = phrases.flatMap(({ speaker }): Stretch[] => (speaker ? [[speaker.first, speaker.last]] : []));
  const verbs = verbReadings(slots, groups, speakers);
  verbs.forEach(add);
  phrases.forEach(add);
  for (const noun of nounReadings(slots, groups)) if (!standsWithin(noun, verbs)) add(noun);
  return drafts;
};

/** Quotes and attributions: who said what. */
export const statements: Recogniser = {
  name: "statements",
  recognise: (article) => {
    const { text } = article;
    const units = unitsOf(article, quotedRegions(article));
    const drafts = units.map((unit) => draftsIn(text, unit));
    return carriedOn(text, units, drafts).map((draft) => candidateOf(text, draft));
  },
};
