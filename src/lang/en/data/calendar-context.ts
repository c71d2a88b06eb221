/** What a text is about, where that says whether a word of the calendar is a date. In lower case. */

/** Words of news about matches, where "third quarter", "first half" are parts of play. */
export const SPORT_WORDS: ReadonlySet<string> = new Set([
  "touchdown",
  "hamstring",
  "ruckman",
  "penalties",
  "benched",
  "touchdowns",
  "goal",
  "goals",
  "scored",
  "score",
  "halftime",
  "kickoff",
  "quarterback",
  "yards",
  "yard",
  "rebounds",
  "striker",
  "midfielder",
  "defender",
  "goalkeeper",
  "referee",
  "match",
  "coach",
  "penalty",
  "offside",
  "interception",
  "fumble",
  "jumper",
  "dunk",
  "overtime",
]);

/** Words that make "the 90s" temperatures. */
export const WEATHER_WORDS: ReadonlySet<string> = new Set([
  "temperature",
  "temperatures",
  "degrees",
  "highs",
  "lows",
  "fahrenheit",
  "celsius",
  "heat",
  "humidity",
  "forecast",
  "thermometer",
  "mph",
  "shot",
  "shooting",
  "par",
  "scored",
  "percentile",
  "percent",
]);

/** Before these words the words of the calendar recur and have no date: "every Friday", "each March". */
export const RECURRENCE: ReadonlySet<string> = new Set([
  "every",
  "each",
  "any",
  "per",
  "most",
  "successive",
  "consecutive",
]);
