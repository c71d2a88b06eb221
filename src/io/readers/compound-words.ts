/**
 * What stands before the hyphen of English compounds ("long-awaited", "third-largest"). Without what as often is a
 * longer word's first part ("over-", "under-", "out-", "mid-", "part-ner", "week-end"), for then the printer's hyphen
 * would stay; and without numbers in figures, which no printer breaks off.
 */
export const FIRST_OF_COMPOUNDS: ReadonlySet<string> = new Set(
  `best better black brand clear close cold cost cross double eight eighth eleven fast fifth first five flat foreign
  forty four fourth full government half heavy high higher home ill large last left little long longer low lower
  middle money near never new nine ninth north oil old one open prime profit quick rapid record round second self
  seven seventh short single six sixth slow small social south strong third thirty three time trade twelve twenty
  twice two well west wide world year young zero`.split(/\s+/),
);

/** What ends words that begin as a compound does: "high-er", "short-age", "large-ly". */
export const ENDINGS: ReadonlySet<string> = new Set(
  "age ages dom ed en ened ening er ers est ful hood ing ings ish ism ist less ly ment ments ness ning ship some th ty ward wards wise".split(
    " ",
  ),
);
