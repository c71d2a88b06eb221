/** Nouns whose number is a name: "Section 427", "Highway 35", "page 12". "Level" and "day" are absent: they are measured too. */
export const LABEL_NOUNS: ReadonlySet<string> = new Set(
  (
    "section sections row rows route routes highway highways interstate motorway road exit junction unit flat apartment suite room rooms " +
    "article articles chapter chapters clause paragraph para rule rules annex appendix schedule title act amendment proposition prop resolution bill " +
    "page pages figure fig fig. table footnote note notes line lines verse volume vol vol. issue edition episode season part act scene lesson module step " +
    "flight gate terminal platform pier dock bay hangar runway channel radio bbc studio stage bus train line tram " +
    "type category class grade tier phase model mark mk series version build release generation gen group zone area sector district ward precinct block lot plot " +
    "windows iphone ipad galaxy pixel playstation xbox boeing airbus formula apollo soyuz falcon " +
    "aisle game match round week day hole lap court ward cell bed seat box locker pier case file form code zip po no nos nos. number numbers serial id ref " +
    "top-level world bowl war convoy brigade division regiment squadron platoon battalion unit army fleet corps"
  ).split(" "),
);

/** Of these, the ones whose figure is never a count, whatever follows: "figure 4 maps the glaciers". */
export const ALWAYS_LABELS: ReadonlySet<string> = new Set(
  "section figure fig fig. page pages chapter appendix annex footnote paragraph clause row aisle route highway room suite flat unit episode volume no no. nos nos. number".split(
    " ",
  ),
);

/** Names of indices, in small letters where the text has none: "the ftse 100". */
export const INDEX_NAMES: ReadonlySet<string> = new Set(
  "ftse nikkei dax cac sp s&p russell csi topix stoxx kospi asx tsx ibex dow nasdaq".split(" "),
);

/** Nouns whose figure is a name where they have a capital: "Level 2 charger", "Day 3". Else they are measured. */
export const CAPITAL_LABELS: ReadonlySet<string> = new Set(["level", "day", "group"]);

/** What ends the name of a street. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  "street st st. avenue ave ave. road rd rd. drive lane boulevard blvd blvd. place square terrace way row court close crescent highway parkway plaza gardens quay".split(
    " ",
  ),
);
