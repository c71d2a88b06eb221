/** The line that a mail program puts above what it quotes: "On Thu, 12 Mar 2026, Ana Ruiz wrote:". */
const INTRODUCES = /^.{0,200}\b(?:wrote|writes|said):$/;
/** What begins the earlier message, where it is not quoted line by line; the rest is not this mail's. */
const EARLIER = /^(?:-{2,}\s?(?:original|forwarded) message\s?-{2,}|_{20,}|begin forwarded message:)$/i;
/** Below this comes who wrote it; mail programs agree on two hyphens and a space. */
const SIGNATURE = /^--\s?$/;

/** The text of a mail without quoted replies, what introduces them, and the signature. */
export const ownLines = (text: string): string => {
  const kept: string[] = [];
  let isAfterQuote = false;
  for (const line of text.split(/\r?\n/)) {
    const bare = line.trim();
    if (SIGNATURE.test(line) || EARLIER.test(bare)) break;
    if (bare.startsWith(">")) {
      if (!isAfterQuote) dropIntroduction(kept);
      isAfterQuote = true;
      continue;
    }
    if (bare !== "") isAfterQuote = false;
    kept.push(line.trimEnd());
  }
  return kept
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
};

/** Takes away the line that introduces what is quoted, or two where it was wrapped. */
const dropIntroduction = (kept: string[]): void => {
  while (kept.at(-1) === "") kept.pop();
  const [last = "", before = ""] = kept.slice(-2).reverse();
  const isWrapped = before.startsWith("On ") && !last.startsWith("On ") && INTRODUCES.test(`${before} ${last}`);
  if (isWrapped) kept.splice(-2);
  else if (INTRODUCES.test(last)) kept.pop();
};
