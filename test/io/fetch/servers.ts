import type { LookupAddress } from "node:dns";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo, Server as TcpServer } from "node:net";
import { onTestFinished } from "vitest";
import { privateNetwork } from "../../../src/io/fetch/networks.ts";
import type { Internet } from "../../../src/io/fetch/settings.ts";

/** Listens on a free port of this machine for as long as a test runs. */
export const listening = async (server: TcpServer): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    if ("closeAllConnections" in server && server.closeAllConnections instanceof Function) server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
};

export type Answers = Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>>;

/** A web server that answers these paths, and no other. */
export const website = (answers: Answers): Promise<number> => {
  const listener: RequestListener = (request, response) => {
    const answer = answers[request.url ?? ""];
    if (answer === undefined) response.writeHead(404).end("no such page");
    else answer(response, request);
  };
  return listening(createServer(listener));
};

/** An internet in which each name has these addresses, and 127.0.0.1 is a public one. */
export const internetOf = (names: Readonly<Record<string, readonly string[]>>): Internet => {
  const lookup = (
    host: string,
    _options: unknown,
    done: (error: Error | null, found: LookupAddress[]) => void,
  ): void => {
    const found = names[host]?.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    if (found === undefined)
      done(Object.assign(new Error(`no ${host}`), { code: "ENOTFOUND", syscall: "getaddrinfo" }), []);
    else done(null, found);
  };
  return {
    lookup: lookup as unknown as Internet["lookup"],
    privateNetwork: (address) => (address === "127.0.0.1" ? undefined : privateNetwork(address)),
  };
};
