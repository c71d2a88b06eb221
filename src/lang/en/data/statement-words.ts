import { WEEKDAYS as CALENDAR_WEEKDAYS } from "./calendar.ts";

const words = (text: string): readonly string[] => text.split(" ");
const table = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Forms that stand before a cue's verb in one verb group with it. */
export const AUXILIARIES = words(
  "be is are was were am been being 's 're 'm have has had having 've 'd do does did will would shall should can could may might must 'll wo ca n't not never to",
);

export const BE_FORMS = words("be is are was were been being 's 're am 'm get gets got getting");

/** Verbs that take a cue in the infinitive along with them: she **went on to say**, he **refused to say**. */
export const LEADING_VERBS = words(
  "went go goes going continued continues came comes tried tries seemed seems appeared appears used liked likes prompted forced quick keen careful eager reluctant inclined happened managed proceeded dared returned",
);

/** What somebody is of whom a belief, hope or fear is told: they are **confident** that … "Sure", "glad" and "sorry" are mostly moods. */
export const CUE_ADJECTIVES = table(
  "confident convinced hopeful optimistic pessimistic worried concerned afraid certain skeptical sceptical adamant doubtful fearful positive insistent unconvinced persuaded",
);

/** What is told by nobody in particular: so the **story** goes. */
export const TELLINGS = table(
  "narrative story saying argument theory joke adage proverb logic thinking reasoning refrain legend rumor rumour line tale",
);

/** Words that open a clause of its own, so that the subject of a verb after them stands after them too. */
export const SUBORDINATORS = words(
  "that because although though unless whereas while whether if when where why how since until after before as once who whom whose which what lest so than",
);

export const RELATIVES = words("who which that whom whose where");

/** Openers of a question that is reported: asked **whether**. */
export const QUESTION_WORDS = words("whether if how why what who where when which whom whose");

/** When something was said; these stand between a cue and its content without belonging to either. */
export const TIME_WORDS = words(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later recently now then again ago once afterward afterwards afternoon morning evening night week month year day weekend january february march april june july august september october november december repeatedly publicly privately bluntly flatly simply quietly",
);

/** Nouns that head a noun phrase of time: last **week**, Thursday **night**. */
export const TIME_UNITS = words(
  "week month year day night morning afternoon evening weekend hour hours minutes days weeks months years spring summer fall autumn winter season century decade",
);

/** Phrases in commas that say nothing of who somebody is, by their first word: Ms. Roy, **however**, said … */
export const ASIDE_STARTERS = words(
  "meanwhile however though too also instead therefore then now again indeed nevertheless nonetheless moreover furthermore likewise in on at during after before for by from with without when while as asked speaking answering responding referring appearing writing citing standing sitting looking pointing discussing recalling wearing reached quoting speaking until since according although if because even perhaps of course despite like unlike among apparently visibly reportedly per",
);

/** Words before a title in quotation marks: an essay **titled** “…”. */
export const TITLE_WORDS = words(
  "titled entitled headlined headed named dubbed nicknamed called labelled labeled captioned reading",
);

/** Nouns that head a document or a set of figures. */
export const DOCUMENT_NOUNS = table(
  "report study poll survey statement memo letter document documents filing filings data figures statistics records record ad advertisement article editorial book paper research review analysis email emails e-mail tweet post release transcript indictment complaint lawsuit ruling order opinion affidavit court-filing minutes census constitution bible text website site page blog account accounts polls studies surveys reports evidence audit findings results forecast estimate estimates index testimony manifesto petition note newsletter message sign caption headline video",
);

/** Things that bear a slogan, which nobody says. */
export const CARRIERS = table(
  "sign signs shirt shirts t-shirt t-shirts banner banners placard placards poster posters sticker stickers hat hats cap caps button buttons mug mugs badge badges billboard billboards plaque plaques graffiti mural murals",
);

/** Nouns that head a body of people with one voice. */
export const ORGANIZATION_NOUNS = table(
  "company firm bank agency ministry department government campaign committee party group union court council commission university school hospital police army board association organization organisation institute foundation newspaper magazine network station administration authority bureau office team club league church startup carmaker airline retailer manufacturer regulator watchdog think-tank charity parliament senate congress house embassy corporation coalition alliance service center centre fund press times post journal news today agency",
);

/** Prepositions that may carry a noun phrase on after its head: the head **of** the union. */
export const PHRASE_PREPOSITIONS = words(
  "of for at from in with on to by against between under behind about near among over into within across outside inside than like including",
);

/** Nouns of the occasion on which something is said: in an **interview**, at a **rally**. They belong neither to speaker nor to content. */
export const OCCASION_NOUNS = words(
  "interview interviews statement email e-mail tweet tweets speech conference briefing call letter memo note post release remarks address appearance testimony debate rally event hearing meeting press twitter facebook instagram television tv radio phone telephone message messages report column op-ed editorial essay podcast broadcast video documents court filing response reply presentation town-hall forum ceremony visit session summit gathering panel discussion conversation telegram linkedin blog",
);

/** Words that begin a time of more words: **last** week, **the** next day, **five** years. */
export const TIME_OPENERS = words(
  "last this next that the earlier later late early every each one two three four five six a",
);

/** Those after which any word of time makes one: **early** Monday. */
export const NEAR_TIME_OPENERS = words("last this next early late");

/** Words that part a time from the noun before it: the media | **last** year. */
export const TIME_PARTERS = words("last next this earlier later");

export const WEEKDAYS = [...CALENDAR_WEEKDAYS.keys()];

/** Determiners that are a noun phrase by themselves: **some** say. */
export const LONE_DETERMINERS = words(
  "some all both many others other these those this that another each neither either any",
);

/** Words of quantity that are one too, behind a determiner as well. */
export const QUANTIFIERS = words("many several few most more others such same former latter");

/** Words behind which a determiner begins no new noun phrase: **all** the members. */
export const PREDETERMINERS = words("all both half such");

/** Pronouns behind which a noun begins a noun phrase of its own: **something** | ministers say. */
export const INDEFINITES = words("something anything everything nothing");

/** Prepositions that may stand, with their noun phrase, between a cue and its content. */
export const CIRCUMSTANCE_PREPOSITIONS = words(
  "in on at during to after from with of about by via through over for before amid per inside outside without as since",
);

/** Openers of what looks like an adverbial but begins the content: said **if** elected, he would. */
export const CLAUSE_OPENERS = words(
  "if while when although because since once unless despite given as after before until even under without",
);

/** Forms that are verbs even where a tagger takes them for something else. */
export const SURE_VERBS = words(
  "said says say saying found showed told tells wrote tweeted believes thinks argues adds asked",
);
