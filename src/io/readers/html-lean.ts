const OPENS = /<!--|<script(?=[\s>])[^<>]{0,2000}>|<style(?=[\s>])[^<>]{0,2000}>/gi;
/** A picture that is written out in the page, once more as large as the picture. */
const PICTURE = /data:[a-z]{1,20}\/[a-z0-9.+-]{1,40};base64,[a-z0-9+/=\s]*/gi;

/** Hardly any page writes these in capitals; where one does, it is read as it is. */
const closingOf = (tag: string): string =>
  tag.startsWith("<!") ? "-->" : tag.toLowerCase().startsWith("<sc") ? "</script>" : "</style>";

/**
 * A page without what no article is made of and what may be any amount: comments, scripts but for linked data, styles,
 * pictures written out. Tags in there are none, so they must not be taken for the page's own.
 */
export const leanPage = (page: string): string => {
  const kept: string[] = [];
  // What is nowhere further on is not looked for again.
  const missing = new Set<string>();
  let from = 0;
  OPENS.lastIndex = 0;
  for (let found = OPENS.exec(page); found !== null; found = OPENS.exec(page)) {
    const [tag] = found;
    const closes = closingOf(tag);
    if (missing.has(closes)) continue;
    // `<!-->` is a whole comment.
    const at = page.indexOf(closes, found.index + 2);
    if (at === -1) {
      missing.add(closes);
      if (closes !== "-->") continue;
    }
    const end = at === -1 ? page.length : at + closes.length;
    const isData = /ld\+json/i.test(tag);
    kept.push(page.slice(from, isData ? end : found.index));
    from = end;
    OPENS.lastIndex = end;
  }
  kept.push(page.slice(from));
  return kept.join("").replace(PICTURE, "data:,");
};
