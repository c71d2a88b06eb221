/** Nouns before "of" that only say how a figure is reckoned: what is measured is looked for beyond them. */
export const RECKONINGS: ReadonlySet<string> = new Set(
  "total average sum maximum minimum mean median equivalent excess region combined mere further additional half most least record high low peak".split(
    " ",
  ),
);

/** Nouns that follow "in", "of" or "for" and are no thing measured but a time, a place or a manner. */
export const NOT_MEASURED: ReadonlySet<string> = new Set(
  (
    "short year years month months week weeks day days hour hours minute minutes quarter quarters half decade decades weekend weekends season seasons century time times period morning afternoon evening night " +
    "today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
    "x effective front top bottom premarket total all fact case addition trading part row turn return place favor favour advance exchange statement report view way event end beginning past future"
  ).split(" "),
);

/** Behind "in" these say how an amount is paid or reckoned: "$5 million in cash". */
export const MANNERS: ReadonlySet<string> = new Set(
  "cash stock shares full total all instalments installments trade".split(" "),
);

/** Verbs that set their object to a level or change it: "cut prices by 5%", "lowered its guidance to $84 billion". */
export const SETS_OBJECT: ReadonlySet<string> = new Set(
  (
    "cut raise lower lift boost push pull drag send bring take drive set put keep increase reduce grow expand shrink trim slash hike double triple halve improve " +
    "value price estimate expect forecast revise see leave hold project cap limit peg fix narrow widen extend sell buy lease acquire peg quote offer list let help cause make force drop move slow ease widen upgrade downgrade maintain"
  ).split(" "),
);

/** Verbs that take no object: what stands behind them is how much, not what. */
export const INTRANSITIVE: ReadonlySet<string> = new Set(
  "fall rise decline climb soar plunge tumble plummet go come be become jump surge sink".split(" "),
);

/** Adjectives of extent behind a measure: "131 metres long". */
export const EXTENTS: ReadonlySet<string> = new Set(
  "long wide deep high tall thick across apart away old heavy".split(" "),
);

/** Verbs of people who reckon, ask or look for a figure: it says nothing of them. */
export const RECKONED_BY: ReadonlySet<string> = new Set(
  (
    "foresee prefer expect estimate forecast predict reckon project anticipate assume think believe guess calculate measure observe detect hope fear say tell warn " +
    "seek demand ask want issue"
  ).split(" "),
);

/** Verbs whose subject does something to those counted: "researchers followed 28,000 adults", "police arrested 62 people". */
export const DONE_TO_COUNTED: ReadonlySet<string> = new Set(
  (
    "sentence convict jail order follow interview survey poll question examine arrest injure kill wound hurt detain rescue charge evacuate leave show shave " +
    "deploy displace force affect hit strike"
  ).split(" "),
);
