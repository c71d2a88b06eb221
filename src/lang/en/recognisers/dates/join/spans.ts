import type { Atoms } from "../atoms.ts";
import { type Mention, type Reading, wholeMention } from "../reading.ts";

const TO: ReadonlySet<string> = new Set(["to", "-", "until", "till", "through", "thru"]);

/** After these "from A to B" are two dates, not a stretch between them. */
const MOVES: ReadonlySet<string> = new Set([
  "moved",
  "move",
  "postponed",
  "delayed",
  "delay",
  "rescheduled",
  "pushed",
  "shifted",
  "extended",
  "brought",
  "changed",
  "pushing",
  "moving",
  "delaying",
]);

const REACH = 10;

const isMoved = (atoms: Atoms, at: number): boolean => {
  for (let before = at - 1; before >= at - REACH; before--) if (MOVES.has(atoms.word(before))) return true;
  return false;
};

/** What two ends of a span have to agree in. */
const grain = (reading: Reading): string => {
  switch (reading.type) {
    case "calendar":
      return reading.weekday !== undefined && reading.month === undefined
        ? "weekday"
        : reading.day !== undefined
          ? "day"
          : reading.month !== undefined
            ? "month"
            : "year";
    case "subdivision":
      return reading.code < 33 ? "season" : reading.code < 40 ? "quarter" : "half";
    case "offset":
      return reading.unit;
    case "fixed":
      return reading.edtf.length === 10 ? "day" : "years";
    default:
      return "none";
  }
};

const PRESENT: ReadonlySet<string> = new Set(["present", "now", "today"]);

/** "from 2019 to the present", "2019 to now": the end stays open. */
const openEnd = (atoms: Atoms, { last }: Mention): number | undefined => {
  if (!TO.has(atoms.word(last))) return undefined;
  const at = atoms.word(last + 1) === "the" ? last + 2 : last + 1;
  return PRESENT.has(atoms.word(at)) ? at + 1 : undefined;
};

/** "between 2010 and 2015", "from March to May", "1990 to 1995", "Monday–Friday" become one mention each. */
export const joinSpans = (atoms: Atoms, mentions: readonly Mention[]): Mention[] => {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const preposition = before === undefined ? "" : atoms.word(before.first - 1);
    // "from the 1990s"
    const lead = before !== undefined && preposition === "the" ? atoms.word(before.first - 2) : preposition;
    const gap = before === undefined ? 9 : mention.first - before.last;
    const joint = before === undefined ? "" : atoms.word(before.last);
    const close = gap === 1 || (gap === 2 && atoms.word(mention.first - 1) === "the");
    const linked = (TO.has(joint) && lead !== "between") || (joint === "and" && lead === "between");
    const alike =
      before !== undefined &&
      mention.reading.type !== "interval" &&
      before.reading.type !== "interval" &&
      !mention.timeOnly &&
      !before.timeOnly &&
      (lead === "from" || lead === "between" || grain(before.reading) === grain(mention.reading)) &&
      grain(before.reading) !== "none" &&
      grain(mention.reading) !== "none" &&
      before.clock === undefined &&
      mention.clock === undefined;
    if (
      before !== undefined &&
      close &&
      linked &&
      alike &&
      atoms.together(before.first, mention.first) &&
      !(lead === "from" && isMoved(atoms, before.first))
    ) {
      const opens = lead === "from" || lead === "between";
      joined[joined.length - 1] = wholeMention({
        first: opens ? before.first - (preposition === "the" ? 2 : 1) : before.first,
        last: mention.last,
        reading: { type: "interval", from: before.reading, to: mention.reading },
        confidence: before.confidence === "low" || mention.confidence === "low" ? "low" : mention.confidence,
      });
      continue;
    }
    const open = openEnd(atoms, mention);
    if (open !== undefined && mention.reading.type !== "interval" && !mention.timeOnly)
      joined.push({
        ...mention,
        first: atoms.word(mention.first - 1) === "from" ? mention.first - 1 : mention.first,
        last: open,
        reading: { type: "interval", from: mention.reading },
      });
    else joined.push(mention);
  }
  return joined;
};
