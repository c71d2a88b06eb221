/** Words that say on which side of the article's own day a date without a year lies. In lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Modal verbs of what is to come; "ll", "wo" and "ca" are what stands before an apostrophe or behind it. */
export const FUTURE_MODALS: ReadonlySet<string> = words("will ll wo shall may might could should must can ca");

/** A sentence looks forward after these. "may" as a month is told apart by its capital letter. */
export const FUTURE_WORDS: ReadonlySet<string> = words(
  "upcoming forthcoming deadline tomorrow coming expires expects plans hopes intends aims forecasts anticipates " +
    "predicts vows promises pledges planning preparing expecting hoping",
);

/** Nouns for what has not happened yet: "an 80% chance of a cut in November". */
export const PROSPECTS: ReadonlySet<string> = words(
  "chance chances odds likelihood probability prospect prospects possibility expectations bets countdown " +
    "preparations timetable upcoming ahead",
);

/** These look forward when the date stands right behind them: "due on Friday", "payable Dec. 15". */
export const FUTURE_BEFORE_DATE: ReadonlySet<string> = words(
  "starting beginning effective due slated scheduled set planned expected ahead payable ending tentatively",
);

/**
 * In whatever tense, with an infinitive behind them they say what is to come: "was expected to speak on Friday",
 * "voted to close by June", "a plan to open in May". "began to", "failed to", "had to" are absent: theirs has happened.
 */
export const PROSPECTIVE: ReadonlySet<string> = words(
  "expect expects expected expecting plan plans planned planning schedule scheduled slated set due hope hopes hoped hoping " +
    "want wants wanted wish wishes intend intends intended aim aims aimed aiming promise promises promised vow vows vowed " +
    "pledge pledges pledged agree agrees agreed agreement threaten threatens threatened urge urges urged ask asks asked " +
    "order orders ordered decide decides decided decision vote votes voted prepare prepares prepared preparing need needs " +
    "forecast forecasts projected predicted likely unlikely poised bound supposed ready going about proposed proposes " +
    "proposal propose offer offers offered bid deal pledging promising deadline target obliged required told instructed " +
    "invited invites seek seeks sought seeking pushing push chance goal ambition timetable",
);

/** In a past tense these may still speak of a day to come: "has called a strike for March 12", "gave them until Friday". */
export const PLANNING_VERBS: ReadonlySet<string> = words(
  "called set gave suspended closed shut remanded evacuated halted barred grounded scheduled planned booked given asked ordered promised vowed pledged agreed extended delayed postponed " +
    "moved fixed proposed invited convened summoned urged demanded rescheduled adjourned earmarked",
);

/** What is declared "from Wednesday" has not begun. */
export const DECREES: ReadonlySet<string> = words("declared decreed imposed announced ordered");

/** Verbs that a bare infinitive depends on, whose time is theirs: "saw their rents go up in May". */
export const WITH_BARE_INFINITIVE: ReadonlySet<string> = words(
  "saw seen watched heard felt noticed let made helped had",
);

/** What stands on a calendar beforehand: with a month and no year it is the nearest, "November's election". */
export const EVENT_NOUNS: ReadonlySet<string> = words(
  "election elections vote referendum ballot primary primaries runoff caucus caucuses convention summit conference " +
    "deadline trial hearing debate inauguration polls tournament finals games meeting wedding launch",
);

/** Present tenses that tell of what is on a calendar: "the trial starts Monday", "doors open at noon on Saturday". */
export const SCHEDULE_VERBS: ReadonlySet<string> = words(
  "starts start begins begin opens open closes close ends end runs run goes go takes kicks meets meet resumes resume " +
    "returns return hosts faces face expire arrives departs leaves premieres airs reopens vote votes plays play travel " +
    "travels visit visits lands sails retires steps",
);

/** Past tenses that a tagger without context tends to miss, and the verbs that report. */
export const PAST_WORDS: ReadonlySet<string> = words(
  "said told was were had did reported announced wrote found took became began rose fell came went made got gave saw " +
    "held met lost won left ago been released called ended died launched published since last previous earlier",
);

/** What is counted month by month and published when the month is over. */
export const REPORT_NOUNS: ReadonlySet<string> = words(
  "report data figures sales poll survey numbers inflation payrolls index reading readings results output exports " +
    "imports deliveries revenue jobs statement minutes",
);

/** Verbs of saying: behind a date their tense is that of the report. */
export const REPORTING: ReadonlySet<string> = words(
  "said told announced reported added wrote confirmed noted says tells adds notes reports writes stated",
);

/** Parts of a verb group before its main verb; "ve", "s", "re", "m", "d", "ll", "n", "t" are split off at an apostrophe. */
export const AUXILIARIES: ReadonlySet<string> = words(
  "will ll wo shall may might could should must can ca would d is are am re m s be been being was were has have ve had " +
    "do does did n t ' not never also already now just only still since ever",
);

/** A present tense in a clause that one of these opens tells of what is to come: "whatever the board decides on Monday". */
export const CLAUSES_AHEAD: ReadonlySet<string> = words(
  "whatever when whether if until till before once unless after which who that as whoever wherever",
);

/** A present tense with one of these tells of no year: "prices usually rise in September". */
export const HABITS: ReadonlySet<string> = words(
  "usually typically typical normally generally traditionally often always annually yearly",
);

/** Before a level that another one is held against: "140,000 jobs, against 178,000 in March". */
export const COMPARISONS: ReadonlySet<string> = words("against versus vs compared than from");

/** They open a clause that is set into another between commas: "inflation, which hit 24% in January, …". */
export const RELATIVES: ReadonlySet<string> = words("which who whose whom where");
