const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Nouns before the title of a work: her memoir, “A Long Winter”. "Letter", "post" and "tweet" are absent: they are read out. */
export const WORK_NOUNS = words(
  "album albums anthem anthology aria autobiography ballad ballet biography book books bestseller cartoon chapter chapters collection comedy composition course debut documentary drama elegy episode episodes essay essays exhibition feature fiction film films game hit hymn installation lecture magazine memoir memoirs movie movies musical novel novella novels opera painting pamphlet paper photograph piece play plays podcast poem poems portrait programme record saga sculpture sequel series short show shows single sitcom song songs sonata soundtrack story symphony textbook thriller track tracks tragedy trilogy tune",
);

/** Words between which and a title nothing stands: a column **headed** “…”. */
export const TITLING_WORDS = words("titled entitled called named dubbed headed headlined subtitled retitled renamed");

/** Prepositions before a title: **in** “A Long Winter”, he writes. */
export const TITLE_PREPOSITIONS = words("in on of from for with since before after to like including and");
