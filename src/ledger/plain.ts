/**
 * Words that some YAML reader takes for something other than a string: the booleans and null of YAML 1.1 and 1.2.
 * In lower case; readers know them capitalised and in capitals too.
 */
const OTHER_THAN_TEXT = new Set(["y", "n", "yes", "no", "on", "off", "true", "false", "null"]);

const PLAIN = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** Whether every YAML reader, of 1.1 and of 1.2, takes the bare word for the string that it is. */
export const isSafePlain = (word: string): boolean => PLAIN.test(word) && !OTHER_THAN_TEXT.has(word.toLowerCase());

const MISREAD = [
  /^(?:~|null|<<|=)$/i,
  /^(?:y|n|yes|no|on|off|true|false)$/i,
  // Integers with underscores, octals, binaries, hexadecimals, and base 60 ("12:30:45").
  /^[-+]?0b[01_]+$/i,
  /^[-+]?0x[\da-f_]+$/i,
  /^[-+]?0o?[0-7_]+$/i,
  /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
  /^[-+]?\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?$/i,
  /^[-+]?\.[\d_]+(?:e[-+]?\d+)?$/i,
  /^[-+]?\.(?:inf|nan)$/i,
  // Timestamps.
  /^\d{4}-\d\d?-\d\d?(?:[Tt ].*)?$/,
];

/** Whether some YAML reader takes an unquoted word for a number, boolean, null or date. */
export const isMisread = (word: string): boolean => MISREAD.some((pattern) => pattern.test(word));
