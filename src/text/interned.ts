/** The engine interns JSON's strings up to this length. */
const LONGEST_JSON = 10;
const DIGITS = /^[0-9]+$/;

/**
 * The engine's one copy of a string, as it keeps of the literals of a program and the names of properties: with such
 * ones it is compared by its address, where a piece cut out of a text is compared sign by sign. A single other string
 * that comes to a comparison makes it slow for all. For speed alone: the string is the same.
 */
export const interned = (text: string): string => {
  // A name of digits is the number of an element, of which a new string would be made.
  if (text.length <= LONGEST_JSON && DIGITS.test(text)) return JSON.parse(`"${text}"`) as string;
  return Object.keys({ [text]: 0 })[0] as string;
};
