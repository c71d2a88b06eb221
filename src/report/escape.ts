/**
 * What a terminal would act on rather than show: control characters (C0 without tab and line feed, DEL, C1), marks that
 * reorder text, and the two line separators.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const code = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

/** A text of unknown origin as a terminal may be given it: what it would act on is written out as `<U+001B>`. */
export const visible = (text: string): string => text.replace(UNSAFE, (character) => `<U+${code(character)}>`);

/** The same on one line: white space of every kind becomes one space. */
export const visibleLine = (text: string): string => visible(text.replace(/\s+/g, " "));
