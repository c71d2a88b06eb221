import { describe, expect, it } from "vitest";
import { privateNetwork } from "../../../src/io/fetch/networks.ts";

describe("an address of a private network", () => {
  it.each([
    ["127.0.0.1", "this machine itself"],
    ["127.255.0.9", "this machine itself"],
    ["0.0.0.0", "this machine itself"],
    ["::1", "this machine itself"],
    ["::", "this machine itself"],
    ["::ffff:127.0.0.1", "this machine itself"],
    ["::ffff:7f00:1", "this machine itself"],
    ["64:ff9b::7f00:1", "this machine itself"],
    ["10.1.2.3", "a private network"],
    ["172.31.255.255", "a private network"],
    ["192.168.0.1", "a private network"],
    ["100.64.0.1", "a private network"],
    ["::ffff:10.0.0.1", "a private network"],
    ["64:ff9b::192.168.0.1", "a private network"],
    ["fd12:3456::1", "a private network"],
    ["169.254.169.254", "this machine's own link"],
    ["fe80::1", "this machine's own link"],
    ["fe80::1%eth0", "this machine's own link"],
    ["224.0.0.251", "many machines at once"],
    ["255.255.255.255", "many machines at once"],
    ["ff02::1", "many machines at once"],
    ["240.0.0.1", "a reserved network"],
    ["198.51.100.7", "a reserved network"],
    ["2001:db8::1", "a reserved network"],
    ["2002:7f00:1::1", "a reserved network"],
    ["64:ff9b:1::1", "a reserved network"],
    ["::127.0.0.1", "a reserved network"],
  ])("%s is of %s", (address, network) => {
    expect(privateNetwork(address)).toBe(network);
  });

  it.each(["9.9.9.9", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "::ffff:9.9.9.9", "64:ff9b::909:909"])(
    "%s is none",
    (address) => {
      expect(privateNetwork(address)).toBeUndefined();
    },
  );
});
