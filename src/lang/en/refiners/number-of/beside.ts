import type { NumberCandidate } from "../../../../recognise/contract.ts";
import { CHANGE_NOUNS } from "../../data/directions.ts";
import { EXPECTERS, EXPECTING } from "../../data/expecting.ts";
import { EXTENTS, MANNERS, NOT_MEASURED, RECKONINGS } from "../../data/measured.ts";
import { NOT_COUNTED } from "../../data/not-counted.ts";
import type { NounPhrase, TokenRange } from "../../syntax/types.ts";
import { beforeBounds, nounEndingAt, thingAt, unphrasedNoun } from "./nouns.ts";
import type { Place, Surroundings } from "./surroundings.ts";

const EXPECTS: ReadonlySet<string> = new Set([...EXPECTING, "had", "have", "were"]);
const HAS_HAVE: ReadonlySet<string> = new Set("has have had holds hold held with".split(" "));
const DT_PRPS_POS_JJ_TAGS: ReadonlySet<string> = new Set("PRP$ JJ JJR JJS DT POS".split(" "));
const DT_PRP_TAGS: ReadonlySet<string> = new Set(["PRP", "PRP$", "DT"]);
const NNS_NN: ReadonlySet<string> = new Set(["NNS", "NN"]);
const NN_CD_TAGS: ReadonlySet<string> = new Set("NN NNS NNP NNPS CD".split(" "));
const OVER_ABOVE: ReadonlySet<string> = new Set("over above under below".split(" "));

/** Behind the figure and the same amount in brackets: "430 millimeters (17 inches) | of rain". */
const behindBrackets = (last: number, around: Surroundings): number => {
  if (around.lower(last) !== "(") return last;
  for (let at = last + 1; at < last + 10; at++) {
    if (around.lower(at) !== ")") continue;
    // "a 37 m (121 ft)-long skeleton"
    return around.lower(at + 1) === "-" && EXTENTS.has(around.lower(at + 2)) ? at + 3 : at + 1;
  }
  return last;
};

/** "of GDP", "of national income", "of gross domestic product" */
const isYardstick = (token: number, around: Surroundings): boolean =>
  around.lower(token) === "gdp" ||
  around.lower(token) === "gross" ||
  YARDSTICKS.has(`${around.lower(token)} ${around.lower(token + 1)}`);
const YARDSTICKS: ReadonlySet<string> = new Set(["national income", "economic output"]);

/** "60% of its revenue", "54GB of data", "half the votes", "$1 billion in gains", "one in eight scaffolds". */
export const complementOf = (
  { unit, role, per }: NumberCandidate,
  { first, last }: Place,
  around: Surroundings,
): TokenRange | undefined => {
  const behind = behindBrackets(last, around);
  // "$7.50 per share of face value $2": what follows says of the share.
  if (per?.kind === "count" && unit?.kind === "currency") return undefined;
  const joiner = around.lower(behind);
  // "the deficit widened to 6.2% of GDP": held against the whole economy, it is the deficit's figure
  if (joiner === "of" && isYardstick(behind + 1, around)) return undefined;
  // "within five miles of his home": a place
  if (joiner === "of" && around.lower(first - 1) === "within") return undefined;
  if (joiner === "of") {
    const gerund = around.pos(behind + 1) === "VBG" && around.syntax.phraseAt(behind + 1) === undefined;
    // "of worldwide sales", where the adjective was taken for an adverb
    const adverb = around.pos(behind + 1) === "RB" && around.pos(behind + 2).startsWith("NN");
    return (
      thingAt(behind + 1, around) ??
      (adverb ? thingAt(behind + 2, around) : undefined) ??
      (gerund ? { first: behind + 1, last: behind + 2 } : undefined)
    );
  }
  const share = unit?.kind === "percent" || role === "ratio";
  // "wiped £3bn off the value of the bank"
  if (joiner === "off" && (share || unit?.kind === "currency")) return thingAt(behind + 1, around);
  if (share && (around.pos(last) === "DT" || around.pos(last) === "PRP$")) return thingAt(last, around);
  if (role === "ratio") {
    const phrase = around.syntax.phraseAt(last);
    return around.isThing(phrase) && phrase.head >= last ? { first: last, last: phrase.last } : undefined;
  }
  if (joiner === "in" && unit?.kind === "currency") {
    const phrase = around.syntax.phraseAt(behind + 1);
    // "has $3 million in cash": held, and not paid so
    const held = around.lower(behind + 1) === "cash" && HAS_HAVE.has(around.lower(first - 1));
    if (held) return thingAt(behind + 1, around);
    // "lost £46,000 in the scam" tells where
    if (around.lower(behind + 1) === "the" && around.lower(phrase?.last ?? 0) !== "of") return undefined;
    return phrase?.kind === "noun" && around.pos(phrase.head) !== "NNP" && !MANNERS.has(around.lower(phrase.head))
      ? thingAt(behind + 1, around)
      : undefined;
  }
  return undefined;
};

/** Whether a token is what makes a figure an attribute: "a", "its", "the firm's", "new". */
const opensPhrase = (at: number, around: Surroundings): boolean =>
  DT_PRPS_POS_JJ_TAGS.has(around.pos(at)) || (around.lower(at) === "," && around.isNumeric(at - 1));

const opensFragment = (first: number, around: Surroundings): boolean =>
  (around.lower(first - 1) === "of" && around.isNumeric(first - 2)) ||
  around.pos(first - 1) === "" ||
  around.pos(first - 1) === "PUNCT";

const OFFERED: ReadonlySet<string> = new Set(["bid", "offer"]);
const IN_DT: ReadonlySet<string> = new Set(["IN", "DT"]);

/** Participles that join like prepositions. */
const JOINS: ReadonlySet<string> = new Set("including excluding following concerning regarding according".split(" "));

/** "a $6 million contract", "a 5 W charger", "a 0.6 per cent fee": the rest of the phrase that the figure stands in. */
export const headOfPhrase = (
  { role, unit }: NumberCandidate,
  { first, last }: Place,
  around: Surroundings,
): TokenRange | undefined => {
  const behind = behindBrackets(last, around);
  if (behind > last) {
    // "a 1.8 billion-mile (2.8bn km) journey"
    const next = around.syntax.phraseAt(behind);
    // Of "a 37 m (121 ft)-long skeleton" the adjective is the measure's.
    const begins = next?.first === behind || (next?.first === behind - 1 && EXTENTS.has(around.lower(behind - 1)));
    return around.isThing(next) && begins && opensPhrase(first - 1, around)
      ? { first: behind, last: next.last }
      : undefined;
  }
  // "12 °C melting point", "30% fuming acid": a participle before the noun
  const describes = around.pos(last) === "VBG" && !JOINS.has(around.lower(last));
  const noun = describes ? around.syntax.phraseStartingAt(last + 1) : undefined;
  if (
    around.isThing(noun) &&
    noun.core === noun.first &&
    (opensPhrase(first - 1, around) || opensFragment(first, around))
  )
    return { first: last, last: noun.last };
  // "hours after £30m bid as": a noun that was taken for a verb
  const isBid = OFFERED.has(around.lower(last)) && around.pos(last).startsWith("VB");
  if (isBid && unit?.kind === "currency" && IN_DT.has(around.pos(first - 1))) return { first: last, last: last + 1 };
  // "a £4.5m signing from Ostend"
  if (describes && noun === undefined && around.pos(first - 1) === "DT" && around.pos(last + 1) === "IN")
    return { first: last, last: last + 1 };
  const own = around.syntax.phraseAt(first);
  let phrase = own;
  if (own === undefined || own.last <= last) {
    const next = around.syntax.phraseAt(last);
    // "per cent", "a month" and the like end the phrase that a parser of phrases sees.
    phrase =
      next !== undefined && next.core <= last && opensPhrase(first - 1, around) && !DT_PRP_TAGS.has(around.pos(last))
        ? next
        : undefined;
  }
  if (phrase === undefined || phrase.head < last || !around.isThing(phrase)) return undefined;
  let from = last;
  for (let at = last; at < phrase.last; at++) {
    if (around.isNumeric(at) || (around.pos(at) === "PUNCT" && at < phrase.head)) from = at + 1;
    if (around.pos(at) === "POS") return undefined;
  }
  const head = around.lower(phrase.head);
  // "the $1.3 billion analysts expected"
  if (EXPECTERS.has(head) && phrase.head === phrase.last - 1 && EXPECTS.has(around.lower(phrase.last)))
    return undefined;
  // "89.3% effective"
  if (!around.pos(phrase.head).startsWith("NN")) return undefined;
  if (
    from > phrase.head ||
    NOT_COUNTED.has(head) ||
    NOT_MEASURED.has(head) ||
    RECKONINGS.has(head) ||
    EXTENTS.has(head)
  )
    return undefined;
  // "a 5% pay rise" names what rises; "a 15% increase in sales" says it behind.
  if (CHANGE_NOUNS.has(head) && role === "change" && (phrase.head <= from || isAdjectives(from, phrase.head, around)))
    return whatChanged(phrase, around);
  return { first: from, last: phrase.last };
};

/** "23% | year-on-year increase": only adjectives stand before the noun. */
const isAdjectives = (first: number, last: number, around: Surroundings): boolean => {
  for (let at = first; at < last; at++) if (!around.pos(at).startsWith("JJ")) return false;
  return true;
};

/** "a 15% increase in sales", "a sharp rise of prices" */
const whatChanged = (phrase: NounPhrase, around: Surroundings): TokenRange | undefined => {
  const joiner = around.lower(phrase.last);
  return joiner === "in" || joiner === "of" || joiner === "to" ? thingAt(phrase.last + 1, around) : undefined;
};

/** "household debt, at 187% of income", "net debt, at 3.1 times earnings" */
export const atComma = (_: NumberCandidate, { first }: Place, around: Surroundings): TokenRange | undefined => {
  const at = beforeBounds(first, around);
  if (around.lower(at) !== "at" || around.lower(at - 1) !== ",") return undefined;
  const before = around.syntax.phraseEndingAt(at - 2);
  // "a car park, with 60 spaces, at £2m": the spaces cost nothing
  return before !== undefined && around.isCounted(before) ? undefined : nounEndingAt(at - 2, around);
};

/** "an offer | on Friday night | worth £3m": past the date. */
const beforeDate = (last: number, around: Surroundings): number => {
  let at = last;
  while (around.isNumeric(at)) at--;
  return around.lower(at) === "on" || around.lower(at) === "in" ? at - 1 : at;
};

const PARENTS: ReadonlySet<string> = new Set("mother father mum mom dad parent grandmother grandfather".split(" "));

/** "a fine of $3 billion", "a grant worth up to $8 million", "an increase in sales of 5%": the noun before the preposition. */
export const headOfX = ({ role }: NumberCandidate, { first }: Place, around: Surroundings): TokenRange | undefined => {
  const at = beforeBounds(first, around);
  const joiner = around.lower(at);
  if (joiner !== "of" && joiner !== "worth") return undefined;
  // "a mother of four"
  if (PARENTS.has(around.lower(at - 1))) return undefined;
  if (joiner === "worth" && around.isNumeric(at - 1)) {
    const offered = nounEndingAt(beforeDate(at - 1, around), around);
    if (offered !== undefined) return offered;
  }
  const comma = around.lower(at - 1) === "," ? 1 : 0;
  // "projects in Peru worth $45 million": a place is worth nothing.
  const place = joiner === "worth" ? around.syntax.phraseEndingAt(at - 1 - comma) : undefined;
  if (place?.kind === "name" && around.lower(place.first - 1) === "in") return nounEndingAt(place.first - 2, around);
  // "a gain of $38 million", which is no change
  const gained = role === "level" ? around.syntax.phraseEndingAt(at - 1 - comma) : undefined;
  if (around.isThing(gained) && CHANGE_NOUNS.has(around.lower(gained.head))) return gained;
  return nounEndingAt(at - 1 - comma, around);
};

/** "Homes from $750,000 to $1 million", "claims, ranging from $200 to $4 million" */
export const rangeOf = (number: NumberCandidate, { first }: Place, around: Surroundings): TokenRange | undefined => {
  if (number.min === undefined || number.max === undefined) return undefined;
  let at = beforeBounds(first, around);
  if (around.lower(at) !== "from" && around.lower(at) !== "between") return undefined;
  at--;
  if (/^(?:rang|var|span|pric)/.test(around.lower(at))) {
    // "Prices range from": where "range" was taken for a noun
    const phrase = around.syntax.phraseAt(at);
    if (phrase?.last === at + 1 && phrase.first < at) return { first: phrase.first, last: at };
    at--;
  }
  if (around.lower(at) === ",") at--;
  return nounEndingAt(at, around);
};

/** "ship 131 metres long", "the whole vehicle, 27 meters tall": the noun before a measure of extent. */
export const extentOf = (_: NumberCandidate, { first, last }: Place, around: Surroundings): TokenRange | undefined => {
  const behind = behindBrackets(last, around);
  if (!EXTENTS.has(around.lower(behind)) && !EXTENTS.has(around.lower(last - 1))) return undefined;
  let at = first - 1;
  if (around.lower(at) === "each") at--;
  if (around.lower(at) === ",") at--;
  return nounEndingAt(at, around);
};

/** "population 5,900", "renters — 47 percent —", "a grounding for three months", "wells, each 90 m": the noun before. */
export const nounBefore = (
  { unit, role }: NumberCandidate,
  { first, last }: Place,
  around: Surroundings,
): TokenRange | undefined => {
  const before = around.lower(first - 1);
  // "four fillets (1 lb)"
  if (before === "(" && unit?.kind !== "none") return nounEndingAt(first - 2, around);
  if (before === "each" && around.lower(first - 2) === ",") return nounEndingAt(first - 3, around);
  if ((before === "—" || before === "–") && (around.lower(last) === "—" || around.lower(last) === "–"))
    return nounEndingAt(first - 2, around);
  if (role === "duration" && before === "for") {
    const lasting = around.syntax.phraseEndingAt(first - 2);
    // "a ban for two years": one that lasts; "in this field for thirty years" and "dogged the city for" speak of others.
    if (lasting === undefined) return unphrasedNoun(first - 2, around);
    const single = /^an?$/.test(around.lower(lasting.first)) && !NOT_MEASURED.has(around.lower(lasting.head));
    return single ? lasting : undefined;
  }
  // "P = 0.03"
  if (before === "=" && around.pos(first - 2).startsWith("NN")) return { first: first - 2, last: first - 1 };
  // "a share of face value £2"
  const joined = around.pos(first - 1) === "NN" ? around.syntax.phraseEndingAt(first - 1) : undefined;
  if (unit?.kind === "currency" && around.isThing(joined) && around.lower(joined.first - 1) === "of") return joined;
  // ", killing at least 31"
  const participle = before.endsWith("ing") && around.lower(first - 2) === ",";
  if (unit?.kind === "none" && role !== "multiple" && !participle && NNS_NN.has(around.pos(first - 1))) {
    const phrase = around.syntax.phraseAt(first - 1);
    return phrase === undefined ? undefined : { first: phrase.first, last: first };
  }
  return undefined;
};

/** "Corvane 300 +0.2% Halden +0.4%": a run of nouns right before a sign, whatever phrase the figures made of it. */
const nameBefore = (sign: number, around: Surroundings): TokenRange | undefined => {
  let first = sign;
  while (NN_CD_TAGS.has(around.pos(first - 1)) && !around.isNumeric(first - 1)) first--;
  return first === sign || around.pos(first) === "CD" ? undefined : { first, last: sign };
};

/** "a cut in VAT": the phrase, where a noun of change governs it. */
const changedBefore = (phrase: NounPhrase | undefined, around: Surroundings): NounPhrase | undefined => {
  const link = phrase === undefined ? "" : around.lower(phrase.first - 1);
  const changed = (link === "in" || link === "of") && CHANGE_NOUNS.has(around.lower((phrase?.first ?? 0) - 2));
  return changed && around.isThing(phrase) ? phrase : undefined;
};

/** "Dow +0.2%", "an improvement in margins to 64 percent" */
export const changeBefore = (
  { unit, role }: NumberCandidate,
  { first }: Place,
  around: Surroundings,
): TokenRange | undefined => {
  if (around.lower(first) === "+" || around.lower(first) === "-") return nameBefore(first, around);
  const joiner = around.lower(first - 1);
  // "customers with more than $5 million", "the larger model with 64 GB"
  if (joiner === "with" && unit?.kind !== "percent" && role !== "change") {
    const holder = around.syntax.phraseEndingAt(first - 2);
    return holder !== undefined && around.isCounted(holder) ? undefined : nounEndingAt(first - 2, around);
  }
  if (joiner !== "to" && joiner !== "from" && joiner !== "by") return undefined;
  const phrase = around.syntax.phraseEndingAt(around.lower(first - 2) === "," ? first - 3 : first - 2);
  if (!around.isThing(phrase)) return undefined;
  return changedBefore(phrase, around) ?? changedBefore(around.syntax.phraseEndingAt(phrase.first - 2), around);
};

/** Verbs with two objects: behind "gave staff over $500" the noun before the figure is who gets it. */
const GIVES: ReadonlySet<string> = new Set(
  "give pay cost offer save owe lend charge award hand grant fine earn win send lose net".split(" "),
);

/** "investments over €35 million", "homes under $300,000": a plural noun that a bound describes, and no verb's change. */
export const describedByBound = (
  { role, unit }: NumberCandidate,
  { first }: Place,
  around: Surroundings,
): TokenRange | undefined => {
  if (role !== "level" || unit?.kind === "count" || unit?.kind === "none") return undefined;
  if (!OVER_ABOVE.has(around.lower(first))) return undefined;
  const phrase = around.syntax.phraseEndingAt(first - 1);
  if (phrase?.kind !== "noun" || around.pos(phrase.head) !== "NNS" || !around.isThing(phrase)) return undefined;
  const verb = around.syntax.verbGroupAt(phrase.first - 1);
  return verb !== undefined && GIVES.has(verb.lemma) ? undefined : nounEndingAt(first - 1, around);
};

/** "The Orlo 4 costs $30": a name's figure before a verb that was taken for a noun. */
const modelBefore = (token: number, around: Surroundings): TokenRange | undefined => {
  if (around.pos(token - 1) !== "CD" || around.isNumeric(token - 1) || around.pos(token) !== "NNS") return undefined;
  const name = around.syntax.phraseEndingAt(token - 2);
  return name?.kind === "name" ? { first: name.first, last: token } : undefined;
};

/** Where no verb says anything: "wavelengths at least 2.4 μm", "12 °C melting point". */
export const besideAlone = (
  { unit, role }: NumberCandidate,
  { first, last, sentence }: Place,
  around: Surroundings,
): TokenRange | undefined => {
  if (unit?.kind === "count" || unit?.kind === "none" || role === "duration") return undefined;
  const start = around.sentence(sentence)?.first ?? first;
  if (around.hasVerb(start, first)) return undefined;
  const before = modelBefore(first - 1, around) ?? nounEndingAt(first - 1, around);
  if (before !== undefined) return before;
  const next = around.syntax.phraseAt(last);
  return first === start && around.isThing(next) && next.core === last ? next : undefined;
};

/** "Ana Ruiz, 34,", "a 34-year-old welder", "players over the age of 21": whose age it is. */
export const personOfAge = (number: NumberCandidate, place: Place, around: Surroundings): TokenRange | undefined => {
  if (number.role !== "age") return undefined;
  const within = headOfPhrase(number, place, around);
  if (within !== undefined) return within;
  const before = around.lower(place.first - 1);
  if (before === "of" && around.lower(place.first - 2) === "age") return nounEndingAt(place.first - 5, around);
  // "grains 4.6 billion years old"
  if (around.lower(place.last - 1) === "old" && around.pos(place.first - 1).startsWith("NN"))
    return nounEndingAt(place.first - 1, around);
  // "two brothers, aged eight and 11"
  let aged = place.first - 1;
  while (around.pos(aged) === "CD" || around.lower(aged) === "and" || around.lower(aged) === ",") aged--;
  if (around.lower(aged) === "aged") {
    const person = around.syntax.phraseEndingAt(around.lower(aged - 1) === "," ? aged - 2 : aged - 1);
    // "died on Monday aged 91"
    return person !== undefined && around.isNumeric(person.head) && !around.isCounted(person) ? undefined : person;
  }
  return before === "," || before === "(" ? nounEndingAt(place.first - 2, around) : undefined;
};
