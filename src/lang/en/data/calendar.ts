/**
 * Words of the calendar, in lower case and without a closing period. "may", "march" and "august" are months only
 * with a capital letter; "sun", "sat", "mon", "wed", "mar", "jan" only where a date follows: `patterns/` see to that.
 */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ["january", 1],
  ["february", 2],
  ["march", 3],
  ["april", 4],
  ["may", 5],
  ["june", 6],
  ["july", 7],
  ["august", 8],
  ["september", 9],
  ["october", 10],
  ["november", 11],
  ["december", 12],
]);

export const MONTH_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ["jan", 1],
  ["feb", 2],
  ["mar", 3],
  ["apr", 4],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sep", 9],
  ["sept", 9],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
]);

/** Month names that are as often something else: a verb, an adjective, a person. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(["march", "may", "august", "april", "june"]);

/** As ISO 8601 counts: Monday is 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["monday", 1],
  ["tuesday", 2],
  ["wednesday", 3],
  ["thursday", 4],
  ["friday", 5],
  ["saturday", 6],
  ["sunday", 7],
]);

export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ["mon", 1],
  ["tue", 2],
  ["tues", 2],
  ["wed", 3],
  ["weds", 3],
  ["thu", 4],
  ["thur", 4],
  ["thurs", 4],
  ["fri", 5],
  ["sat", 6],
  ["sun", 7],
]);

/** EDTF's codes for seasons, without a hemisphere. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 21],
  ["springtime", 21],
  ["summer", 22],
  ["summertime", 22],
  ["autumn", 23],
  ["fall", 23],
  ["winter", 24],
  ["wintertime", 24],
]);

export const PARTS_OF_DAY: ReadonlySet<string> = new Set([
  "morning",
  "mornings",
  "afternoon",
  "evening",
  "night",
  "midday",
  "lunchtime",
]);

/** Units in which people count away from a day, with the unit that they are resolved in. */
export const CALENDAR_UNITS: ReadonlyMap<
  string,
  "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade" | "century" | "hour"
> = new Map([
  ["day", "day"],
  ["week", "week"],
  ["weekend", "weekend"],
  ["month", "month"],
  ["quarter", "quarter"],
  ["year", "year"],
  ["decade", "decade"],
  ["century", "century"],
  ["hour", "hour"],
  ["minute", "hour"],
  ["second", "hour"],
  ["days", "day"],
  ["weeks", "week"],
  ["weekends", "weekend"],
  ["months", "month"],
  ["quarters", "quarter"],
  ["years", "year"],
  ["decades", "decade"],
  ["centuries", "century"],
  ["hours", "hour"],
  ["minutes", "hour"],
  ["seconds", "hour"],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["eleventh", 11],
  ["twelfth", 12],
  ["thirteenth", 13],
  ["fourteenth", 14],
  ["fifteenth", 15],
  ["sixteenth", 16],
  ["seventeenth", 17],
  ["eighteenth", 18],
  ["nineteenth", 19],
  ["twentieth", 20],
  ["thirtieth", 30],
]);

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

/** "the nineties": the decade's first year. "hundreds" is no decade, "teens" are mostly an age. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ["twenties", 1920],
  ["thirties", 1930],
  ["forties", 1940],
  ["fifties", 1950],
  ["sixties", 1960],
  ["seventies", 1970],
  ["eighties", 1980],
  ["nineties", 1990],
  ["noughties", 2000],
]);

/** Abbreviated time zones; "ET", "PT" and the like stand for whichever of standard and daylight time holds. */
export const TIME_ZONES: ReadonlySet<string> = new Set([
  "et",
  "est",
  "edt",
  "ct",
  "cst",
  "cdt",
  "mt",
  "mst",
  "mdt",
  "pt",
  "pst",
  "pdt",
  "akst",
  "akdt",
  "hst",
  "gmt",
  "utc",
  "bst",
  "cet",
  "cest",
  "eet",
  "eest",
  "wet",
  "msk",
  "ist",
  "pkt",
  "jst",
  "kst",
  "hkt",
  "sgt",
  "aest",
  "aedt",
  "acst",
  "awst",
  "nzst",
  "nzdt",
  "sast",
  "eat",
  "wat",
  "brt",
]);

/** Words that stand before "time" in the name of a zone: "Eastern time", "local time", "Beijing time". */
export const ZONE_ADJECTIVES: ReadonlySet<string> = new Set([
  "local",
  "eastern",
  "central",
  "mountain",
  "pacific",
  "greenwich",
  "standard",
  "daylight",
  "london",
  "beijing",
  "tokyo",
  "moscow",
  "paris",
  "berlin",
  "sydney",
  "york",
  "british",
  "european",
  "israel",
  "kyiv",
]);

/** Days that a noun after them makes an event of one year: "the Sept. 11 attacks". */
export const EVENT_DAYS: readonly {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  readonly nouns: ReadonlySet<string>;
}[] = [
  {
    month: 9,
    day: 11,
    year: 2001,
    nouns: new Set(["attack", "attacks", "terror", "terrorist", "hijackers", "commission"]),
  },
  {
    month: 1,
    day: 6,
    year: 2021,
    nouns: new Set(["riot", "riots", "attack", "insurrection", "capitol", "committee", "rioters", "defendants"]),
  },
  { month: 10, day: 7, year: 2023, nouns: new Set(["attack", "attacks", "massacre", "hamas"]) },
];
