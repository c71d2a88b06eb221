/** Classes of UTF-16 code units, as the tokeniser needs them. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const HYPHEN = 4;
export const APOSTROPHE = 5;
export const QUOTE = 6;
export const DASH = 7;
export const CURRENCY = 8;
export const NUMERAL = 9;
const OTHER = 10;

const HYPHENS = "-\u2010\u2011";
const APOSTROPHES = "'’\u02bc";
const QUOTES = '"“”„‟«»‹›‘‚‛`\u300c\u300d\u300e\u300f';
const DASHES = "–—―\u2012";

// Soft hyphens, joiners and word joiners are written inside words and mean nothing; they count as letters there.
const INVISIBLE = "\u00ad\u200c\u200d\u2060";
const isLetter = (sign: string): boolean => /[\p{L}\p{M}_]/u.test(sign) || INVISIBLE.includes(sign);

const classOf = (sign: string): number => {
  if (/\s/.test(sign)) return SPACE;
  if (isLetter(sign)) return LETTER;
  if (/\p{Nd}/u.test(sign)) return DIGIT;
  if (HYPHENS.includes(sign)) return HYPHEN;
  if (APOSTROPHES.includes(sign)) return APOSTROPHE;
  if (QUOTES.includes(sign)) return QUOTE;
  if (DASHES.includes(sign)) return DASH;
  if (/\p{Sc}/u.test(sign)) return CURRENCY;
  if (/\p{N}/u.test(sign)) return NUMERAL;
  return OTHER;
};

/** One byte for each code unit, 0 where it was not asked for yet: a text uses some hundred of the 65,536. */
const classes = new Uint8Array(0x10000);

/** The class of a code unit of the basic plane; a surrogate is `OTHER` (see `classAt`). */
export const classOfUnit = (unit: number): number => {
  const known = classes[unit] as number;
  return known !== 0 ? known : classOfNewUnit(unit);
};

const classOfNewUnit = (unit: number): number => {
  const found = classOf(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
};

for (let unit = 0; unit < 128; unit += 1) classOfNewUnit(unit);

/** The end of the run of ASCII letters and digits that begins at an offset: what most words are, told at least cost. */
export const plainWordEnd = (text: string, from: number, limit: number): number => {
  let at = from;
  while (at < limit) {
    const unit = text.charCodeAt(at);
    if (unit > 127) break;
    const kind = classes[unit];
    if (kind !== LETTER && kind !== DIGIT) break;
    at += 1;
  }
  return at;
};

/** The class of the character at a UTF-16 offset; 0 beyond the text's end. */
export const classAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  if (unit < 128) return classes[unit] as number;
  if (Number.isNaN(unit)) return 0;
  if (unit < 0xd800 || unit > 0xdfff) return classOfUnit(unit);
  if (unit < 0xdc00) return classOf(String.fromCodePoint(text.codePointAt(at) as number));
  return OTHER;
};

/** UTF-16 units of the character at an offset: 2 for a surrogate pair. */
export const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const isUpper = (sign: string): boolean => sign !== sign.toLowerCase();

/** Whether a word begins with a capital letter. */
export const isCapitalised = (word: string): boolean => {
  const unit = word.charCodeAt(0);
  if (unit < 128) return unit >= 65 && unit <= 90;
  return isUpper(word.slice(0, widthAt(word, 0)));
};
