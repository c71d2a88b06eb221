import type { AbbreviationKind } from "../../../text/tokenise.ts";

/** A name follows these, so that their period never ends a sentence. */
const TITLES =
  "mr mrs ms mx dr prof rev fr hon pres gov lt sen rep reps sens gens gov govs gen col maj capt cmdr cpl sgt pvt adm " +
  "supt insp det dep asst assoc atty brig messrs mme mlle mt vs v";

/**
 * Their period is their own and may end a sentence as well. Absent: "in" (inch), "no" (number) and "art", which are
 * words far more often; "st" is here and no title, for the streets.
 */
const ANYWHERE =
  "inc corp co cos ltd plc llc llp bros jr sr esq etc approx est dept univ assn intl natl govt mfg " +
  "ft st ave blvd rd hwy pkwy bldg sq a.m p.m ph.d m.sc b.sc ed.d litt.d d.phil e.g i.e a.k.a cf viz ca " +
  "jan feb aug sept oct nov dec tues thurs ariz calif colo conn del fla ga kan ky mich minn mont neb nev okla " +
  "penn tenn tex va vt wis wyo n.y n.j d.c u.s u.k u.n e.u w.va n.c s.c n.d s.d n.h n.m r.i l.a";

/** Also words or names without the period. */
const GUARDED =
  "ill ark mar apr jun jul sun mon tue wed thu fri sat mass miss wash ore pa me md la mo ala ind que ont op rs";

/** Only before a number. */
const NUMBERED = "no nos fig figs vol vols sec secs ch chap p pp para art arts pt ver ed al sh shs ksh kshs tk";

const entries: [string, AbbreviationKind][] = [];
const kinds: [string, AbbreviationKind][] = [
  [NUMBERED, "numbered"],
  [GUARDED, "guarded"],
  [ANYWHERE, "any"],
  [TITLES, "title"],
];
for (const [words, kind] of kinds) for (const word of words.split(" ")) entries.push([word, kind]);

export const abbreviations: ReadonlyMap<string, AbbreviationKind> = new Map(entries);

/** Endings that are tokens of their own. */
export const enclitics: ReadonlySet<string> = new Set(["'s", "'re", "'ve", "'ll", "'d", "'m", "n't"]);

/** Words that begin with an apostrophe where letters were left out. */
export const elisions: ReadonlySet<string> = new Set("'em 'til 'tis 'twas 'cause 'bout 'round 'n".split(" "));

/** Words that begin a sentence and no name, by which the end after an abbreviation is known. */
export const starters: ReadonlySet<string> = new Set(
  (
    "the a an this that these those he she it they we i you his her its their our my your there here who what when where why how which " +
    "in on at by for from with without after before during since until under over between among despite according as if while " +
    "although though because but and or so yet nor then now still also however meanwhile instead moreover furthermore " +
    "nevertheless nonetheless yesterday today tomorrow last next some many most few several both each every another all any no not " +
    "only even such once later earlier recently analysts officials critics experts shares investors police prosecutors " +
    "asked asking speaking additionally indeed perhaps to"
  ).split(" "),
);
