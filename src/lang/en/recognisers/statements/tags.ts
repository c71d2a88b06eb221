import type { PartOfSpeech } from "../../../../text/article.ts";

/** Parts of speech as bits of `Slot.tag`, so that one comparison asks for several. Those nobody asks for have none. */
export const NN = 1 << 0;
export const NNS = 1 << 1;
export const NNP = 1 << 2;
export const NNPS = 1 << 3;
export const PRP = 1 << 4;
export const PRPS = 1 << 5;
export const WP = 1 << 6;
export const WDT = 1 << 7;
export const EX = 1 << 8;
export const VB = 1 << 9;
/** "VBP" and "VBZ". */
export const PRESENT = 1 << 10;
export const VBD = 1 << 11;
export const VBN = 1 << 12;
export const VBG = 1 << 13;
export const MD = 1 << 14;
export const JJ = 1 << 15;
export const JJR = 1 << 16;
export const JJS = 1 << 17;
export const RB = 1 << 18;
/** "RBR" and "RBS". */
export const COMPARED = 1 << 19;
export const DT = 1 << 20;
export const PDT = 1 << 21;
export const IN = 1 << 22;
export const TO = 1 << 23;
export const CC = 1 << 24;
export const CD = 1 << 25;
export const POS = 1 << 26;
export const FW = 1 << 27;
export const SYM = 1 << 28;
export const PUNCT = 1 << 29;
/** "WRB" and "WP$". */
export const ASKS = 1 << 30;

export const NAMES = NNP | NNPS;
export const COMMON_NOUNS = NN | NNS;
export const NOUNS = COMMON_NOUNS | NAMES;
export const ADJECTIVES = JJ | JJR | JJS;
export const ADVERBS = RB | COMPARED;
export const FINITE = VBD | PRESENT | MD;
export const VERBS = VB | PRESENT | VBD | VBN | VBG;
/** What a verb group can go on with. */
export const VERBAL = VERBS | MD | ADVERBS;

const TAGS: ReadonlyMap<PartOfSpeech | "QUOTED", number> = new Map<PartOfSpeech | "QUOTED", number>([
  ["NN", NN],
  ["NNS", NNS],
  ["NNP", NNP],
  ["NNPS", NNPS],
  ["PRP", PRP],
  ["PRP$", PRPS],
  ["WP", WP],
  ["WP$", ASKS],
  ["WDT", WDT],
  ["WRB", ASKS],
  ["EX", EX],
  ["VB", VB],
  ["VBP", PRESENT],
  ["VBZ", PRESENT],
  ["VBD", VBD],
  ["VBN", VBN],
  ["VBG", VBG],
  ["MD", MD],
  ["JJ", JJ],
  ["JJR", JJR],
  ["JJS", JJS],
  ["RB", RB],
  ["RBR", COMPARED],
  ["RBS", COMPARED],
  ["DT", DT],
  ["PDT", PDT],
  ["IN", IN],
  ["TO", TO],
  ["CC", CC],
  ["CD", CD],
  ["POS", POS],
  ["FW", FW],
  ["SYM", SYM],
  ["PUNCT", PUNCT],
]);

export const tagOf = (pos: PartOfSpeech | "QUOTED"): number => TAGS.get(pos) ?? 0;
