/** Irregular plurals, "plural singular". */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  (
    "men man|women woman|children child|feet foot|teeth tooth|geese goose|mice mouse|people person|oxen ox|lice louse|dice die|" +
    "lives life|wives wife|knives knife|halves half|leaves leaf|loaves loaf|shelves shelf|thieves thief|wolves wolf|selves self|calves calf|hooves hoof|scarves scarf|elves elf|" +
    "analyses analysis|crises crisis|theses thesis|hypotheses hypothesis|parentheses parenthesis|diagnoses diagnosis|bases basis|axes axis|oases oasis|synopses synopsis|prognoses prognosis|emphases emphasis|" +
    "criteria criterion|phenomena phenomenon|bacteria bacterium|memoranda memorandum|referenda referendum|strata stratum|curricula curriculum|millennia millennium|stadia stadium|" +
    "alumni alumnus|fungi fungus|nuclei nucleus|stimuli stimulus|syllabi syllabus|cacti cactus|radii radius|larvae larva|vertebrae vertebra|formulae formula|indices index|appendices appendix|vertices vertex|matrices matrix|" +
    "aircraft aircraft|spacecraft spacecraft|series series|species species|sheep sheep|deer deer|fish fish|salmon salmon|offspring offspring|headquarters headquarters|crossroads crossroads|means means|barracks barracks|" +
    "buses bus|gases gas|viruses virus|campuses campus|bonuses bonus|censuses census|statuses status|focuses focus|choruses chorus|surpluses surplus|geniuses genius|pluses plus|atlases atlas|canvases canvas|aliases alias|lenses lens|biases bias|corpses corpse|" +
    "movies movie|cookies cookie|ties tie|pies pie|lies lie|zombies zombie|selfies selfie|rookies rookie|calories calorie|brownies brownie|cities city|indies indie|" +
    "heroes hero|potatoes potato|tomatoes tomato|echoes echo|vetoes veto|torpedoes torpedo|embargoes embargo|volcanoes volcano|mosquitoes mosquito|cargoes cargo|mangoes mango|tornadoes tornado|" +
    "shoes shoe|toes toe|foes foe|canoes canoe|axes axe|caches cache|niches niche|headaches headache|aches ache|avalanches avalanche|quizzes quiz|spokesmen spokesman|spokeswomen spokeswoman|" +
    "spokespeople spokesperson|salespeople salesperson|businesspeople businessperson|passers-by passer-by|attorneys-general attorney-general|data data|media media|politics politics|economics economics"
  )
    .split("|")
    .map((pair): [string, string] => pair.split(" ") as [string, string]),
);

/** Plural in meaning without -s, or always plural. */
export const plurals: ReadonlySet<string> = new Set(
  "people men women children feet teeth police cattle mice geese bacteria criteria phenomena alumni media data".split(
    " ",
  ),
);

/** Singular nouns in -s. */
export const singularInS: ReadonlySet<string> = new Set(
  (
    "news politics economics mathematics physics athletics ethics gas bus lens chaos bias corps atlas canvas alias christmas texas " +
    "kansas arkansas illinois paris mars venus dallas las vegas wales brussels athens naples gymnastics linguistics genetics robotics electronics " +
    "logistics diabetes rabies measles mumps billiards darts ebola-virus pajamas cosmos ethos pathos logos thermos asbestos rhinoceros"
  ).split(" "),
);
