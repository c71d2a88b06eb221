import type { Recogniser } from "../../../../recognise/contract.ts";
import { carriedOn } from "./carrying-on.ts";
import { cueGroupsIn } from "./cue-groups.ts";
import { candidateOf, draftOf } from "./drafts.ts";
import { unitsOf } from "./layout.ts";
import { nounReadings } from "./noun-readings.ts";
import { phraseReadings } from "./phrase-readings.ts";
import { quotedRegions } from "./quoted-regions.ts";
import type { Stretch } from "./reading.ts";
import { verbReadings } from "./verb-readings.ts";

/** Quotes and attributions: who said what. */
export const statements: Recogniser = {
  name: "statements",
  recognise: (article) => {
    const { text } = article;
    const units = unitsOf(article, quotedRegions(article));
    const drafts = units.map((unit) => {
      const groups = cueGroupsIn(unit.slots);
      const phrases = phraseReadings(unit.slots, groups);
      const speakers = phrases.flatMap(({ speaker }): Stretch[] => (speaker ? [[speaker.first, speaker.last]] : []));
      const verbs = verbReadings(unit.slots, groups, speakers);
      // A claim within a statement is that statement's matter.
      const nouns = nounReadings(unit.slots, groups).filter(
        ({ cue }) => !verbs.some(({ content }) => content.some(([from, to]) => cue[0] >= from && cue[0] < to)),
      );
      return [...verbs, ...phrases, ...nouns].flatMap((reading) => draftOf(text, unit, reading) ?? []);
    });
    return carriedOn(text, units, drafts).map((draft) => candidateOf(text, draft));
  },
};
