/** Line and column of a UTF-16 offset, both counted from 1, columns in code points. */
export const positionOf = (text: string, offset: number): { readonly line: number; readonly column: number } => {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: [...text.slice(start, offset)].length + 1 };
};
