import type { ArticleMetadata } from "../../model/article.ts";
import { calendarDate } from "./calendar-date.ts";
import type { Page } from "./dom.ts";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;
const LONGEST_JSON = 500_000;

const wordsOf = (value: unknown): string | undefined => {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(", ") || undefined;
  if (isFields(value)) return wordsOf(value.name);
  const words = typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
  return words === "" ? undefined : words;
};

const isArticle = (fields: Fields): boolean => [fields["@type"]].flat().some((type) => ARTICLE_TYPE.test(String(type)));

/** The page's first article in JSON-LD, however it is wrapped. */
const linkedData = (document: Page): Fields => {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = script.textContent ?? "";
    if (json.length > LONGEST_JSON) continue;
    let parsed: unknown;
    try {
      parsed = JSON.parse(json);
    } catch {
      continue;
    }
    const records = [parsed]
      .flat()
      .flatMap((record) => (isFields(record) ? [record, ...[record["@graph"] ?? []].flat()] : []));
    const found = records.filter(isFields).find(isArticle);
    if (found !== undefined) return found;
  }
  return {};
};

const isAddress = (text: string | undefined): text is string =>
  text !== undefined && /^https?:/.test(text) && URL.canParse(text);

/** What a page says of its article: in JSON-LD, else OpenGraph, else other `meta` tags, else the page itself. */
export const pageMetadata = (document: Page): ArticleMetadata => {
  const data = linkedData(document);
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const name = (
      meta.getAttribute("property") ??
      meta.getAttribute("name") ??
      meta.getAttribute("itemprop")
    )?.toLowerCase();
    const content = wordsOf(meta.getAttribute("content"));
    if (name !== undefined && content !== undefined && !metas.has(name)) metas.set(name, content);
  }
  const meta = (...names: readonly string[]): string | undefined =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined);
  const shown = (selector: string): string | undefined => wordsOf(document.querySelector(selector)?.textContent);
  const attribute = (selector: string, name: string): string | undefined =>
    wordsOf(document.querySelector(selector)?.getAttribute(name));

  // An author may be given as the address of a profile.
  const author = [
    wordsOf(data.author),
    meta("author", "article:author", "dc.creator", "parsely-author", "byl"),
    shown('[rel~="author"], [itemprop="author"]'),
  ]
    .find((name) => name !== undefined && !/^https?:/.test(name))
    ?.replace(/^by /i, "");
  const dates = [
    wordsOf(data.datePublished),
    meta("article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "pubdate", "parsely-pub-date"),
    attribute("time[datetime]", "datetime"),
  ];
  const mainEntity = data.mainEntityOfPage;
  const found = {
    title: wordsOf(data.headline) ?? meta("og:title", "twitter:title", "dc.title") ?? shown("h1") ?? shown("title"),
    author,
    publisher: wordsOf(data.publisher) ?? meta("og:site_name", "dc.publisher", "application-name"),
    published: dates.map(calendarDate).find((date) => date !== undefined),
    url: [
      attribute('link[rel="canonical"]', "href"),
      meta("og:url"),
      wordsOf(data.url),
      typeof mainEntity === "string" ? mainEntity : undefined,
    ].find(isAddress),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
};
