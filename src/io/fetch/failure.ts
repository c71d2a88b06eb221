import { errorProblem, type Problem } from "../../model/problem.ts";
import type { RuleName } from "../../model/rule-name.ts";
import { isSystemError } from "../system-error.ts";

/** Why a fetch came to nothing: thrown inside of it, a problem outside. */
export class FetchFailure extends Error {
  readonly rule: RuleName;
  readonly hint: string;

  constructor(rule: RuleName, message: string, hint: string) {
    super(message);
    this.rule = rule;
    this.hint = hint;
  }
}

const BY_HAND = "Open it in a browser, save the page from there, and extract that file.";
const LATER = "Try again later.";

/** What a refused fetch says, and what to do, by the network's own codes. */
const MEANINGS: Readonly<Record<string, readonly [says: string, hint: string]>> = {
  ENOTFOUND: ["there is no server of this name", "Check the address, and that this machine is online."],
  EAI_AGAIN: ["the server's name cannot be looked up now", "Check that this machine is online."],
  ECONNREFUSED: ["the server takes no connection", "Check the address and its port."],
  ECONNRESET: ["the server broke the connection off", LATER],
  EPIPE: ["the server broke the connection off", LATER],
  ETIMEDOUT: ["the server does not answer", LATER],
  EHOSTUNREACH: ["there is no way to the server", "Check that this machine is online."],
  ENETUNREACH: ["there is no way to the server", "Check that this machine is online."],
  EPROTO: ["the server speaks no HTTPS here", "Check the address and its port."],
  CERT_HAS_EXPIRED: ["the server's certificate has expired: nobody vouches that it is the right one", BY_HAND],
  CERT_NOT_YET_VALID: ["the server's certificate is not valid yet", "Check this machine's clock."],
  ERR_TLS_CERT_ALTNAME_INVALID: ["the server's certificate is for another name", "Check the address."],
  DEPTH_ZERO_SELF_SIGNED_CERT: ["the server vouches for itself alone: its certificate is its own", BY_HAND],
  SELF_SIGNED_CERT_IN_CHAIN: [
    "the server's certificate is vouched for by nobody whom Node trusts",
    "Behind a company's proxy, name its certificate: NODE_EXTRA_CA_CERTS=company.pem",
  ],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ["the server does not send its whole certificate", BY_HAND],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ["the server's certificate is vouched for by nobody whom Node trusts", BY_HAND],
  Z_DATA_ERROR: ["what the server sent packed is broken", LATER],
  Z_BUF_ERROR: ["what the server sent packed is cut off", LATER],
};

const codeOf = (error: Error): string => ("code" in error && typeof error.code === "string" ? error.code : "");

/** A fetch's end in words; an error that is none of the network's is a mistake of ours, and thrown on. */
export const fetchProblem = (error: unknown, address: string): Problem => {
  const location = { file: address };
  if (error instanceof FetchFailure) {
    const { rule, message, hint } = error;
    return errorProblem({ rule, message, hint, location });
  }
  if (!(error instanceof Error)) throw error;
  const code = codeOf(error);
  const known = MEANINGS[code];
  if (known !== undefined) {
    const [says, hint] = known;
    return errorProblem({ rule: "not-fetched", message: `${says} (${code})`, hint, location });
  }
  if (code.startsWith("HPE_")) {
    return errorProblem({
      rule: "not-fetched",
      message: `the server's answer is no HTTP (${code})`,
      hint: BY_HAND,
      location,
    });
  }
  if (code.startsWith("ERR_BROTLI") || code.startsWith("ERR__ERROR")) {
    return errorProblem({
      rule: "not-fetched",
      message: "what the server sent packed is broken",
      hint: LATER,
      location,
    });
  }
  if (isSystemError(error) || code.startsWith("ERR_SSL") || code.startsWith("ERR_TLS") || /CERT|SIGNATURE/.test(code)) {
    return errorProblem({
      rule: "not-fetched",
      message: `it cannot be fetched: ${error.message}`,
      hint: BY_HAND,
      location,
    });
  }
  throw error;
};

const SAVE = BY_HAND;

/** What a server's refusal says. */
const STATUSES: Readonly<Record<number, readonly [says: string, hint: string]>> = {
  401: ["the server wants a login", SAVE],
  402: ["the server wants to be paid", SAVE],
  403: ["the server does not let programs in", SAVE],
  404: ["there is no page at this address", "Check the address."],
  407: ["a proxy wants a login", SAVE],
  410: ["the page is gone from this address", "Look for it in an archive of the web, and extract it from there."],
  429: ["the server has had too many requests", LATER],
  451: ["the page is kept back for legal reasons", SAVE],
};

/** A server's answer that is not the page. */
export const statusFailure = (status: number, words: string): FetchFailure => {
  const [says, hint] =
    STATUSES[status] ?? (status >= 500 ? ["the server failed", LATER] : ["the server sends no page", SAVE]);
  return new FetchFailure("not-fetched", `${says} (${`${status} ${words}`.trim()})`, hint);
};
