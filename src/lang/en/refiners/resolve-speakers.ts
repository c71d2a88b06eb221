import type { Confidence } from "../../../model/vocabulary.ts";
import type { Candidate, Range, Refiner, StatementCandidate } from "../../../recognise/contract.ts";
import { MEASURES } from "../data/known-persons.ts";
import { Resolver } from "./speakers-resolver.ts";
import { around, contentsOf, ownVoice } from "./speakers-voices.ts";

const LOWER: Readonly<Record<Confidence, Confidence>> = { high: "medium", medium: "low", low: "low" };

/** A figure, an age, a unit or a measure of business says nothing: better nobody than one of these. */
const isPlausible = (name: string): boolean => LETTERS.test(name) && !MEASURES.has(name);

const LETTERS = /\p{L}/u;

const isStatement = (candidate: Candidate): candidate is StatementCandidate => candidate.kind !== "number";

/** Completes each speaker's name, type and description over the whole article. */
export const resolveSpeakers: Refiner = {
  name: "resolve-speakers",
  refine(article, candidates) {
    const spoken = candidates.filter((candidate) => candidate.speaker !== undefined);
    if (spoken.length === 0) return [...candidates];
    const mentions = new Map<number, Range>();
    for (const { speaker } of spoken)
      if (speaker !== undefined && !mentions.has(speaker.mention.start))
        mentions.set(speaker.mention.start, speaker.mention);
    const ordered = [...mentions.values()].toSorted((a, b) => a.start - b.start);
    const contents = contentsOf(candidates.filter(isStatement));
    const voices = new Map<Range, Range>();
    for (const mention of ordered) {
      const voice = around(mention, contents)?.mention;
      const known = voice && mentions.get(voice.start);
      if (known !== undefined) voices.set(mention, known);
    }
    const said = new Map<Range, Range[]>();
    for (const { start, end, statement } of contents) {
      const mention = statement.speaker && mentions.get(statement.speaker.mention.start);
      if (mention === undefined) continue;
      const ranges = said.get(mention);
      if (ranges === undefined) said.set(mention, [{ start, end }]);
      else ranges.push({ start, end });
    }
    const referents = new Resolver(article, ordered, voices, said).run();
    for (const candidate of spoken) {
      const { speaker } = candidate;
      const mention = speaker && mentions.get(speaker.mention.start);
      const referent = mention && referents.get(mention);
      if (speaker === undefined || referent === undefined) continue;
      const { name, type, description, doubtful, shared } = referent;
      if (!isPlausible(name)) {
        candidate.speaker = undefined;
        candidate.confidence = "low";
        continue;
      }
      candidate.speaker = {
        mention: speaker.mention,
        name,
        type,
        description,
      };
      if (shared) candidate.confidence = "low";
      else if (doubtful) candidate.confidence = LOWER[candidate.confidence];
    }
    for (const candidate of spoken) {
      const { speaker } = candidate;
      if (speaker === undefined) continue;
      const own = ownVoice(
        article.text.slice(speaker.mention.start, speaker.mention.end).toLowerCase(),
        speaker.mention,
        contents,
      );
      if (own !== undefined) candidate.speaker = own;
    }
    return [...candidates];
  },
};
