import type { LookupAddress, LookupOptions } from "node:dns";
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { FetchFailure } from "./failure.ts";
import type { Internet } from "./settings.ts";

const refused = (host: string, address: string, network: string): FetchFailure =>
  new FetchFailure(
    "private-address",
    host === address ? `it is an address of ${network}` : `${host} is ${address}, an address of ${network}`,
    "If you trust the address, fetch it with --allow-private.",
  );

/** Looks a name up and refuses what is private. The connection is then made to what was looked up, and to nothing else. */
const guarded =
  ({ lookup, privateNetwork }: Internet): LookupFunction =>
  (host, options, done) => {
    const all: LookupOptions & { all: true } = { ...options, all: true };
    lookup(host, all, (error, found: LookupAddress[]) => {
      if (error !== null) return done(error, "");
      for (const { address } of found) {
        const network = privateNetwork(address);
        if (network !== undefined) return done(refused(host, address, network), "");
      }
      const [first] = found;
      if (first === undefined) done(Object.assign(new Error("no address"), { code: "ENOTFOUND" }), "");
      else if (options.all === true) done(null, found);
      else done(null, first.address, first.family);
    });
  };

export interface Get {
  /** Undefined where private addresses are fetched from too. */
  readonly guard: Internet | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Called when nothing has come for so many milliseconds. */
  readonly idle: number;
  readonly onIdle: () => void;
}

/** Asks for one address, following nothing. Rejects with what the network or the guard says. */
export const get = (url: URL, { guard, headers, signal, idle, onIdle }: Get): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
    // A number is looked up nowhere, so no lookup guards it.
    const network = isIP(host) === 0 ? undefined : guard?.privateNetwork(host);
    if (network !== undefined) {
      reject(refused(host, host, network));
      return;
    }
    const { request } = url.protocol === "https:" ? https : http;
    // A connection of its own: one that was kept open would not be looked up again.
    const asked = request(url, {
      agent: false,
      headers,
      signal,
      timeout: idle,
      ...(guard === undefined ? {} : { lookup: guarded(guard) }),
    });
    asked.on("timeout", onIdle);
    asked.on("error", reject);
    asked.on("response", resolve);
    asked.end();
  });
