import { Buffer, isUtf8 } from "node:buffer";
import { extname } from "node:path";
import type { ArticleMetadata } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import type { Result } from "../../model/result.ts";
import { decodeAs } from "../charsets.ts";
import { readerFor } from "../readers/index.ts";
import type { ReadArticle } from "../readers/reader.ts";
import { bodyOf } from "./body.ts";
import { FetchFailure, fetchProblem } from "./failure.ts";
import { follow, webAddress } from "./follow.ts";
import { type MediaType, mediaType, noArticle } from "./media-type.ts";
import { type FetchLimits, type Internet, usualLimits, type WebSettings } from "./settings.ts";

interface Fetched {
  readonly bytes: Buffer;
  readonly type: MediaType;
  readonly url: URL;
}

const seconds = (milliseconds: number): string => `${milliseconds / 1000} seconds`;

const download = async (
  address: string,
  settings: WebSettings,
  limits: FetchLimits,
  internet: Internet | undefined,
): Promise<Fetched> => {
  const ending = new AbortController();
  const end = (message: string) => (): void =>
    ending.abort(new FetchFailure("not-fetched", message, "Try again later, or save the page from a browser."));
  const onIdle = end(`the server has sent nothing for ${seconds(limits.idle)}`);
  const clock = setTimeout(end(`it takes longer than ${seconds(limits.whole)}`), limits.whole);
  try {
    const watch = { signal: ending.signal, onIdle };
    const { answer, url } = await follow(webAddress(address), settings, limits, watch, internet);
    try {
      const type = mediaType(answer.headers["content-type"]);
      return { bytes: await bodyOf(answer, limits.bytes), type, url };
    } finally {
      answer.destroy();
    }
  } catch (error) {
    // The connection only says that it was cut; the reason is ours.
    throw ending.signal.aborted ? ending.signal.reason : error;
  } finally {
    clearTimeout(clock);
  }
};

/** The bytes in UTF-8, where the server declares another charset: it is asked before the page itself, as browsers do. */
const inUtf8 = ({ bytes, type: { suffix, charset } }: Fetched): Buffer => {
  const isText = suffix !== undefined && ![".pdf", ".docx", ".eml"].includes(suffix);
  if (!isText || charset === undefined || (isUtf8(bytes) && !bytes.includes(0))) return bytes;
  const hasMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const text = hasMark ? undefined : decodeAs(bytes, charset);
  return text === undefined ? bytes : Buffer.from(text, "utf8");
};

/** The name of a file of this kind: what the server says, except that many call every text plain. */
const fileName = ({ suffix }: MediaType, { pathname }: URL): string =>
  suffix === undefined || (suffix === ".txt" && /\.(?:md|markdown)$/i.test(pathname)) ? pathname : `page${suffix}`;

const bareHost = (address: string): string => new URL(address).hostname.replace(/^www\./, "");

/** Where the article is published: the page's own word counts as long as it names its own site. */
const withAddress = (metadata: ArticleMetadata, { href }: URL): ArticleMetadata => {
  const said = metadata.url;
  return { ...metadata, url: said !== undefined && bareHost(said) === bareHost(href) ? said : href };
};

/** What helps with a file on a disk does not help with a page. */
const ofPage = (problem: Problem): Problem =>
  problem.rule === "not-utf8"
    ? { ...problem, hint: "Open it in a browser, copy the article's text, and save it as a .txt file (UTF-8)." }
    : problem;

/**
 * Fetches an article from the web and reads it. Only `GET`, no cookies, no scripts; from the public internet alone,
 * unless private addresses are allowed; bounded in time, size and redirects.
 *
 * @param address as the user gave it; problems name it as their file
 * @param bytes the largest article
 */
export const fetchArticle = async (
  address: string,
  bytes: number,
  settings: WebSettings,
  { limits = usualLimits(bytes), internet }: { readonly limits?: FetchLimits; readonly internet?: Internet } = {},
): Promise<Result<ReadArticle>> => {
  let fetched: Fetched;
  try {
    fetched = await download(address, settings, limits, internet);
  } catch (error) {
    return { ok: false, problems: [fetchProblem(error, address)] };
  }
  const { type, url } = fetched;
  const content = inUtf8(fetched);
  const name = fileName(type, url);
  const reader = readerFor(content, name);
  if (reader === undefined)
    return { ok: false, problems: [fetchProblem(noArticle(`a file ${extname(name)}`), address)] };
  const read = await reader.read(content, address);
  if (!read.ok) return { ok: false, problems: read.problems.map(ofPage) };
  return { ok: true, value: { ...read.value, metadata: withAddress(read.value.metadata, url) } };
};
