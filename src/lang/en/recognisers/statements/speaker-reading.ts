import type { SpeakerType } from "../../../../model/vocabulary.ts";
import type { SpeakerReading } from "../../../../recognise/contract.ts";
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS } from "../../data/statement-words.ts";
import type { Subject } from "./reading.ts";
import type { Slot } from "./slot.ts";
import { IN, NAMES } from "./tags.ts";

const A_AN: ReadonlySet<string> = new Set("a an one another".split(" "));

const GROUP_PRONOUNS: ReadonlySet<string> = new Set(
  "they we some others many most all both few several those".split(" "),
);

/** A first guess by the mention's head; the article's other mentions know better. */
const typeOf = (slots: readonly Slot[], { first, headLast }: Subject): SpeakerType => {
  const head = slots[headLast - 1] as Slot;
  const opening = slots[first] as Slot;
  if (headLast === first + 1 && head.pos === "PRP")
    return GROUP_PRONOUNS.has(head.lower) ? "group" : head.lower === "it" ? "organization" : "person";
  if (GROUP_PRONOUNS.has(head.lower)) return "group";
  // The head noun stands before "of", "for" …
  let noun = headLast - 1;
  for (let at = first + 1; at < headLast; at++)
    if ((slots[at] as Slot).tag === IN) {
      noun = at - 1;
      break;
    }
  const { lower: word, tag, pos } = slots[noun] as Slot;
  const proper = (tag & NAMES) !== 0;
  if (DOCUMENT_NOUNS.has(word) && !proper) return "document";
  if (ORGANIZATION_NOUNS.has(word)) return "organization";
  if (proper) return "person";
  if (pos === "NNS") return "group";
  return A_AN.has(opening.lower) ? "unnamed" : "person";
};

/** The speaker as far as the sentence tells: the mention, its words as name, the apposition as description. */
export const speakerReading = (text: string, slots: readonly Slot[], subject: Subject): SpeakerReading => {
  const start = (slots[subject.first] as Slot).start;
  const end = (slots[subject.last - 1] as Slot).end;
  const headEnd = (slots[subject.headLast - 1] as Slot).end;
  const apposition = end > headEnd ? text.slice(headEnd, end).replace(/^[\s,]+/, "") : "";
  return {
    mention: { start, end },
    name: text.slice(start, headEnd),
    type: typeOf(slots, subject),
    description: apposition === "" ? undefined : apposition,
  };
};
