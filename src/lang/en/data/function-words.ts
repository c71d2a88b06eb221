/**
 * The words that English sentences are held together by: about four in ten of any text. Absent are those that other
 * languages write too and often ("in", "is", "on", "an", "to" alone say nothing; "a", "was", "had", "he", "me").
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "the of and that for with from by at this which it its they their were been be are have has would could should will not but or than who what when where how she his her you your our there these those into about after before because".split(
    " ",
  ),
);
