import type { lookup } from "node:dns";

/** What the user says of fetching. */
export interface WebSettings {
  /** Fetch from private networks and from this machine too. */
  readonly isPrivateAllowed: boolean;
  /** How we name ourselves to servers: the tool and its version. */
  readonly agent: string;
}

/** What bounds a fetch. */
export interface FetchLimits {
  /** Most bytes of the article, unpacked. */
  readonly bytes: number;
  /** Milliseconds from the first connection to the last byte, over all redirects. */
  readonly whole: number;
  /** Milliseconds in which nothing comes. */
  readonly idle: number;
  readonly redirects: number;
}

export const usualLimits = (bytes: number): FetchLimits => ({ bytes, whole: 60_000, idle: 15_000, redirects: 5 });

/** What stands in for the internet in tests. */
export interface Internet {
  readonly lookup: typeof lookup;
  /** What kind of private network an address is in; undefined when it is public. */
  readonly privateNetwork: (address: string) => string | undefined;
}
