const NAMED: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
};

/**
 * What is never written as it stands: quotes and backslashes; control characters and line separators, which some
 * readers refuse; and what a reviewer could not see in a diff: other spaces than the plain one, joiners, marks of
 * writing direction, tags. Ranges and not Unicode properties, so that every version of Node writes the same bytes.
 */
const ESCAPED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be escaped
  /["\\\0-\x1f\x7f-\xa0\xad\u061c\u115f\u1160\u1680\u17b4\u17b5\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\uffff]|\u034f|[\u{e0000}-\u{e0fff}]/gu;

const escaped = (character: string): string => {
  const named = NAMED[character];
  if (named !== undefined) return named;
  const point = character.codePointAt(0) ?? 0;
  const digits = point.toString(16).toUpperCase();
  return point > 0xffff ? `\\U${digits.padStart(8, "0")}` : `\\u${digits.padStart(4, "0")}`;
};

/** A string as a double-quoted YAML scalar that every reader of YAML 1.1, 1.2 (and, bar `\U`, JSON) reads alike. */
export const quoted = (text: string): string => `"${text.replace(ESCAPED, escaped)}"`;
