import dns from "node:dns";
import type { IncomingMessage } from "node:http";
import { ENCODINGS } from "./body.ts";
import { FetchFailure, statusFailure } from "./failure.ts";
import { type Get, get } from "./get.ts";
import { privateNetwork } from "./networks.ts";
import type { FetchLimits, Internet, WebSettings } from "./settings.ts";

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const HAS_PAGE = new Set([200, 203]);

const badAddress = (message: string, hint: string): FetchFailure => new FetchFailure("bad-address", message, hint);

const WHOLE = "Write all of it: https://example.org/news/article";

/** An address that may be asked for: of the web, and without a password in it. */
export const webAddress = (address: string, base?: string): URL => {
  if (!URL.canParse(address, base)) throw badAddress("this is no address", WHOLE);
  const url = new URL(address, base);
  if (url.protocol === "file:") throw badAddress("this is the address of a file", "Name the file by its path.");
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw badAddress(`addresses with ${url.protocol} cannot be fetched, only http: and https:`, WHOLE);
  }
  if (url.username !== "" || url.password !== "") {
    throw badAddress(
      "there is a name or password in this address, which would end up in the ledger",
      "Leave it out; if the page needs a login, save it from a browser and extract that file.",
    );
  }
  // Servers never see what stands behind the #.
  url.hash = "";
  return url;
};

/**
 * Where an answer leads on to.
 *
 * @throws FetchFailure where it may not be followed
 */
export const redirected = (from: URL, location: string | undefined, seen: ReadonlySet<string>, most: number): URL => {
  if (location === undefined)
    throw new FetchFailure("not-fetched", "the server leads on to nowhere", "Check the address.");
  const to = webAddress(location, from.href);
  if (from.protocol === "https:" && to.protocol === "http:") {
    throw new FetchFailure(
      "not-fetched",
      `it leads from https to ${to.href}, where anybody on the way can change the text`,
      "If you trust it all the same, extract that address.",
    );
  }
  if (seen.has(to.href)) {
    const hint = "Some sites do so to who takes no cookies: save the page from a browser, and extract that file.";
    throw new FetchFailure("not-fetched", "its redirects go in a circle", hint);
  }
  if (seen.size > most) {
    throw new FetchFailure(
      "not-fetched",
      `it is redirected more than ${most} times`,
      "Give the address where it ends.",
    );
  }
  return to;
};

export interface Followed {
  readonly answer: IncomingMessage;
  /** Where the page was found in the end. */
  readonly url: URL;
}

/** Asks for an address and goes where it leads, each step held against the same rules. */
export const follow = async (
  first: URL,
  settings: WebSettings,
  { idle, redirects }: FetchLimits,
  watch: Pick<Get, "signal" | "onIdle">,
  internet: Internet = { lookup: dns.lookup, privateNetwork },
): Promise<Followed> => {
  const asked: Get = {
    ...watch,
    idle,
    guard: settings.isPrivateAllowed ? undefined : internet,
    headers: {
      accept: "text/html, application/xhtml+xml, text/plain;q=0.9, application/pdf;q=0.8, */*;q=0.5",
      "accept-encoding": ENCODINGS,
      "accept-language": "en",
      "user-agent": settings.agent,
    },
  };
  const seen = new Set<string>();
  let url = first;
  for (;;) {
    seen.add(url.href);
    const answer = await get(url, asked);
    const { statusCode: status = 0, statusMessage = "" } = answer;
    if (HAS_PAGE.has(status)) return { answer, url };
    answer.destroy();
    if (!REDIRECTS.has(status)) throw statusFailure(status, statusMessage);
    url = redirected(url, answer.headers.location, seen, redirects);
  }
};
