/** Days with a name, as they are written in lower case. Those whose names are mostly other things (May Day, "the Fourth") are absent. */

/** How a day is found in any year of the Gregorian calendar. Weekdays as ISO 8601 counts them, `nth` -1 the month's last. */
export type DayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  /** Days from Easter Sunday of the Western churches. */
  | { readonly easter: number };

const US_THANKSGIVING = { month: 11, weekday: 4, nth: 4 } as const;

/**
 * Absent: what lies on other days in other countries (Labour Day, Boxing Day's Monday). The American spelling says "Labor
 * Day" and "Thanksgiving"; that of Canada has its adjective before it.
 */
export const HOLIDAYS: ReadonlyMap<string, DayRule> = new Map<string, DayRule>([
  ["new year's day", { month: 1, day: 1 }],
  ["epiphany", { month: 1, day: 6 }],
  ["burns night", { month: 1, day: 25 }],
  ["australia day", { month: 1, day: 26 }],
  ["groundhog day", { month: 2, day: 2 }],
  ["valentine's day", { month: 2, day: 14 }],
  ["international women's day", { month: 3, day: 8 }],
  ["st. patrick's day", { month: 3, day: 17 }],
  ["st patrick's day", { month: 3, day: 17 }],
  ["april fools' day", { month: 4, day: 1 }],
  ["april fool's day", { month: 4, day: 1 }],
  ["earth day", { month: 4, day: 22 }],
  ["anzac day", { month: 4, day: 25 }],
  ["cinco de mayo", { month: 5, day: 5 }],
  ["juneteenth", { month: 6, day: 19 }],
  ["canada day", { month: 7, day: 1 }],
  ["bastille day", { month: 7, day: 14 }],
  ["halloween", { month: 10, day: 31 }],
  ["all saints' day", { month: 11, day: 1 }],
  ["bonfire night", { month: 11, day: 5 }],
  ["guy fawkes night", { month: 11, day: 5 }],
  ["veterans day", { month: 11, day: 11 }],
  ["armistice day", { month: 11, day: 11 }],
  ["christmas eve", { month: 12, day: 24 }],
  ["christmas", { month: 12, day: 25 }],
  ["christmas day", { month: 12, day: 25 }],
  ["boxing day", { month: 12, day: 26 }],
  ["new year's eve", { month: 12, day: 31 }],
  ["shrove tuesday", { easter: -47 }],
  ["fat tuesday", { easter: -47 }],
  ["mardi gras", { easter: -47 }],
  ["ash wednesday", { easter: -46 }],
  ["palm sunday", { easter: -7 }],
  ["maundy thursday", { easter: -3 }],
  ["good friday", { easter: -2 }],
  ["easter", { easter: 0 }],
  ["easter sunday", { easter: 0 }],
  ["easter day", { easter: 0 }],
  ["easter monday", { easter: 1 }],
  ["ascension day", { easter: 39 }],
  ["pentecost", { easter: 49 }],
  ["whit sunday", { easter: 49 }],
  ["whit monday", { easter: 50 }],
  ["martin luther king day", { month: 1, weekday: 1, nth: 3 }],
  ["martin luther king jr. day", { month: 1, weekday: 1, nth: 3 }],
  ["mlk day", { month: 1, weekday: 1, nth: 3 }],
  ["presidents' day", { month: 2, weekday: 1, nth: 3 }],
  ["presidents day", { month: 2, weekday: 1, nth: 3 }],
  ["memorial day", { month: 5, weekday: 1, nth: -1 }],
  ["labor day", { month: 9, weekday: 1, nth: 1 }],
  ["columbus day", { month: 10, weekday: 1, nth: 2 }],
  ["indigenous peoples' day", { month: 10, weekday: 1, nth: 2 }],
  ["thanksgiving", US_THANKSGIVING],
  ["thanksgiving day", US_THANKSGIVING],
  ["thanksgiving eve", { ...US_THANKSGIVING, plus: -1 }],
  ["black friday", { ...US_THANKSGIVING, plus: 1 }],
  ["cyber monday", { ...US_THANKSGIVING, plus: 4 }],
  ["giving tuesday", { ...US_THANKSGIVING, plus: 5 }],
]);

/** Surely a day, but which one depends on the country, or on a moon that is sighted. */
export const UNSURE_HOLIDAYS: ReadonlySet<string> = new Set([
  "mother's day",
  "father's day",
  "mothering sunday",
  "independence day",
  "labour day",
  "remembrance day",
  "remembrance sunday",
  "diwali",
  "holi",
  "eid",
  "eid al-fitr",
  "eid al-adha",
  "lunar new year",
  "chinese new year",
  "lunar new year's eve",
  "rosh hashanah",
  "yom kippur",
  "hanukkah",
  "passover",
  "nowruz",
  "orthodox easter",
  "orthodox christmas",
  "tet",
]);

/** Names that are a season too, or a custom: a day only behind a preposition of time. */
export const SEASONS_TOO: ReadonlySet<string> = new Set([
  "christmas",
  "easter",
  "thanksgiving",
  "halloween",
  "epiphany",
  "pentecost",
  "mardi gras",
  "black friday",
  "cyber monday",
  ...UNSURE_HOLIDAYS,
]);
