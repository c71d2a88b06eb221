/** Deeper than any page is by design. Choosing the article looks up from every element, so depth costs its square. */
const DEEPEST = 200;
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** A page without the opening tags that would nest too deeply; closing tags that close nothing are harmless. */
export const withoutDeepNesting = (page: string): string => {
  let depth = 0;
  return page.replace(/<(\/?)([a-z][a-z0-9]{0,20})(?=[\s>/])[^<>]{0,5000}>/gi, (tag, slash: string, name: string) => {
    if (VOID.has(name.toLowerCase()) || tag.endsWith("/>")) return tag;
    // Paragraphs and list items are often left open, and close by themselves.
    if (/^(?:p|li|dt|dd|tr|td|th|option)$/i.test(name)) return tag;
    if (slash !== "") depth = Math.max(0, depth - 1);
    else depth++;
    return depth > DEEPEST && slash === "" ? "" : tag;
  });
};
