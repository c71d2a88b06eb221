/** Adjectives of places and creeds; those in -ian, -ean, -ican, -ese are known by that ending. */
export const demonyms: ReadonlySet<string> = new Set(
  (
    "american british english french german spanish italian irish scottish welsh dutch danish swedish finnish polish turkish greek swiss " +
    "czech russian chinese japanese korean thai israeli iraqi pakistani saudi emirati kuwaiti qatari yemeni afghan arab kurdish jewish muslim " +
    "catholic protestant christian islamic hindu buddhist sikh sunni shiite orthodox republican democratic democrat mexican african asian european indian " +
    "filipino uzbek kazakh tajik turkmen kyrgyz bangladeshi somali moroccan latino hispanic arabic hebrew tibetan taiwanese uighur uyghur icelandic " +
    "nordic baltic balkan western eastern southern northern soviet communist socialist marxist nazi fascist kremlin parisian roman"
  ).split(" "),
);

/** Proper names that are plural. */
export const properPlurals: ReadonlySet<string> = new Set(
  "states nations democrats republicans americans conservatives liberals tories emirates netherlands philippines olympics".split(
    " ",
  ),
);
