import type { PartOfSpeech } from "../../../text/article.ts";

/**
 * Words of the closed classes with their usual part of speech. What depends on the context ("that", "her", "to", "'s",
 * "as", "more") stands here with its commonest reading; the tagger's rules change it.
 */
const CLASSES: Partial<Record<PartOfSpeech, string>> = {
  DT: "the a an this these those each every either neither another any some no all both that",
  PRP:
    "i you he she it we they me him us them myself yourself himself herself itself ourselves themselves yourselves " +
    "mine yours hers ours theirs oneself 'em 's",
  PRP$: "my your his its our their her",
  WP: "who whom what whoever whatever",
  WP$: "whose",
  WDT: "which whichever",
  WRB: "when where why how whenever wherever",
  EX: "",
  MD: "can could may might must shall should will would ought 'll wo ca cannot",
  IN:
    "of in on at by for from with without about above across after against along amid among amongst around as before " +
    "behind below beneath beside besides between beyond but concerning despite during except inside into like near off " +
    "onto opposite outside over past per since through throughout till towards toward under underneath until unto upon " +
    "versus vs vs. v. via within than if because although though unless whereas while whether lest amidst atop notwithstanding " +
    "'til 'cause up out down circa minus regarding alongside",
  TO: "to",
  CC: "and or nor but & plus",
  RB:
    "there yet not n't never also just now then here too very still already again ever so soon often always almost even quite rather " +
    "perhaps maybe instead later together once twice yesterday away ago ahead back forward abroad alone apart aside else " +
    "however meanwhile moreover nevertheless nonetheless therefore thus hence otherwise indeed furthermore afterwards afterward " +
    "seldom sometimes anyway somewhat nearly roughly barely hardly mostly partly simply overseas upstairs downstairs home-grown " +
    "altogether likewise elsewhere everywhere nowhere somewhere anywhere somehow thereby thereafter half-heartedly " +
    "online offline overnight upward upwards downward downwards onwards outright tonight-only nationwide worldwide " +
    "only especially really probably recently particularly actually well largely entirely " +
    "long fast hard-up sooner seemingly forever maybe pretty-much as-yet",
  RBR: "less-so",
  JJR: "more less fewer better worse larger smaller higher lower greater bigger older younger earlier later-stage stronger weaker",
  JJS: "most least best worst largest smallest highest lowest greatest biggest",
  PDT: "",
  UH: "yes oh ah hey hello goodbye wow hi yeah ok okay um uh hmm alas please",
  NN: "someone somebody everyone everybody anyone anybody nobody something everything anything nothing today tomorrow tonight",
  CD:
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen " +
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen bn tn mn",
  VBZ: "is has does 's",
  VBP: "am are 'm 're 've have do",
  VB: "be",
  VBD: "was were had did 'd",
  VBN: "been",
  VBG: "being having according including",
  JJ: "such many much few several own other same former latter due able unable likely unlikely",
};

const entries: [string, PartOfSpeech][] = [];
for (const [tag, words] of Object.entries(CLASSES))
  for (const word of words.split(" ")) if (word !== "") entries.push([word, tag as PartOfSpeech]);

/** Lower-case word to part of speech. */
export const closedClass: ReadonlyMap<string, PartOfSpeech> = new Map(entries);
