/** Words that a tagger may take for nouns although they end what is counted, or count nothing: adverbs of time, place and manner. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  (
    "ago earlier later before after today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday " +
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
    "last next this that these those apiece each per together away apart percent percentage which who whom whose what when where " +
    "aboard alive abroad alike inside outside online offline whilst amid despite via versus vs while because if than as so too also ahead north south east west northwest northeast southwest southeast " +
    "year-on-year year-over-year a.m. p.m. am pm others etc worldwide nationwide overall combined respectively altogether total"
  ).split(" "),
);

/** Nouns that "several" and "a few" stand before without counting: "in several ways", "a few things to know". */
export const COUNTED_LOOSELY: ReadonlySet<string> = new Set(
  "way reason thing respect sense time word other occasion point kind sort type bit aspect moment more".split(" "),
);
