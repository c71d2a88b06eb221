/** The text of the line that a UTF-16 offset is on. */
export const lineAt = (text: string, offset: number): string => {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? undefined : end);
};
