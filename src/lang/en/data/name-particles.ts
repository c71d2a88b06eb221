/** Lower-case words inside persons' names: "Ursula von der Leyen", "Mohammed bin Salman". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "de del della di da do dos das du la le van von vom zu zur der den des ten ter bin bint ibn ben abu al el ul ur al- el- y ya wa za".split(
    " ",
  ),
);

/** What follows a surname and belongs to the name. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** Letters after a name that tell a profession or honour, after a comma: no part of the name. */
export const POST_NOMINALS: ReadonlySet<string> = new Set([
  "md",
  "phd",
  "esq",
  "mbe",
  "obe",
  "cbe",
  "kc",
  "qc",
  "mp",
  "msp",
  "mep",
  "rn",
  "cpa",
  "do",
  "dds",
  "frs",
  "ret",
]);

/**
 * Fields of work that are joined by "and" inside one organization's name: "Food and Drug Administration",
 * "Ministry of Health and Sports".
 */
export const FIELD_WORDS: ReadonlySet<string> = new Set(
  `affairs aging agriculture arts biology business care children climate commerce communication communications community conservation construction consumer control cooperation crime culture customs
data defence defense democracy design development disability disease drug drugs economic economics education emergency employment energy engineering enterprise environment environmental equality ethics exchange exports families family finance financial fire firearms
fisheries food foreign forestry freedom gas governance government health heritage history hospital housing human humanities immigration industrial industry information infrastructure innovation insurance international investment justice labor labour land law letters
local management maritime markets mathematics medical medicine medicines migration mining music natural nutrition oil parks pensions performance physics planning policy population ports power prevention productivity public quality rail reconstruction recreation
relations religion research resettlement rescue revenue rights roads rural safety science sciences sea security social space sport sports standards statistics strategic strategy studies tax technology telecommunications tobacco tourism trade training transport transportation treatment urban veterans
water weather welfare wildlife women work youth`.split(/\s+/),
);
