import { basename, dirname, parse, resolve } from "node:path";
import { isWebAddress } from "../io/web-address.ts";
import { hashOf } from "./revision-text.ts";

const LONGEST = 100;

/** File names that say what a file is rather than which article: the folder's name tells them apart. */
const GENERIC: ReadonlySet<string> = new Set(["article", "content", "index", "main", "readme", "story", "text"]);

/** A slug of a file name or title: "China's A.I. come-back.txt" → `china-s-a-i-come-back`. Empty when nothing is left. */
export const slug = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, LONGEST)
    .replace(/-$/, "");

/** Whether a text can be a source's id as it stands. */
export const isSourceId = (text: string): boolean => text !== "" && slug(text) === text;

/**
 * A source id of any text: the text itself where it is one; else its slug, with a few digits of its hash, so that two
 * that differ only in what a slug leaves out stay two.
 */
export const idOfName = (name: string): string => {
  if (isSourceId(name)) return name;
  const readable = slug(name.replace(/^https?:\/\/(?:www\.)?/, ""))
    .slice(0, 80)
    .replace(/-$/, "");
  return `${readable === "" ? "article" : readable}-${hashOf(name).slice(0, 8)}`;
};

/** What says where a reader came from, not what is read. */
const TRACKING = /^(?:utm_.{1,40}|fbclid|gclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ref_src|smid)$/i;

/** An address without what may differ between two ways to one page. */
export const plainAddress = (address: string): string => {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = "";
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.pathname = url.pathname.replace(/\/(?:index\.\w{1,5})?$/, "");
  return url.href.replace(/\/$/, "");
};

/** Newsrooms end an article's address with its headline; fewer words may name a section or a day. */
const FEWEST_WORDS = 3;

/**
 * The id of an article on the web: the headline at its address' end, as its file would be called; else a slug of the
 * whole address with digits of its hash.
 */
const sourceIdOfAddress = (address: string): string => {
  const plain = plainAddress(address);
  const { pathname, search } = URL.canParse(plain) ? new URL(plain) : { pathname: "", search: "" };
  const own = slug(parse(pathname).name);
  const words = own.split("-").filter((word) => /[a-z]/.test(word));
  return search === "" && words.length >= FEWEST_WORDS ? own : idOfName(plain);
};

/**
 * The id of an article that was read from a file: a slug of the file's name, or of its folder's when the file's is one
 * that any article could have (`article.txt`).
 *
 * @param full the file's absolute path, or an address
 */
export const sourceIdOf = (full: string): string => {
  if (isWebAddress(full)) return sourceIdOfAddress(full);
  const own = slug(parse(full).name);
  return GENERIC.has(own) ? slug(basename(dirname(resolve(full)))) || own : own;
};
