import type { Buffer } from "node:buffer";

/** Names that browsers take for windows-1252. */
const WINDOWS_1252 = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-1|latin-?1|l1|(?:us-)?ascii)$/i;
const FROM_0X80 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/**
 * Text that was taken for Latin-1 where it was windows-1252, as Node's own decoder does in some releases: it has control
 * characters, which no text has, in the place of its quotation marks.
 */
export const withWindowsMarks = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (letter) => FROM_0X80[letter.charCodeAt(0) - 0x80] ?? letter);

/** Decodes bytes by the name of their charset, as browsers understand it; undefined when nobody knows it. */
export const decodeAs = (bytes: Buffer, charset: string): string | undefined => {
  if (WINDOWS_1252.test(charset)) return withWindowsMarks(bytes.toString("latin1"));
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return undefined;
  }
};
