import { BlockList, isIPv6 } from "node:net";

interface Network {
  /** In words, after "is an address of". */
  readonly what: string;
  readonly subnets: readonly string[];
}

/**
 * Networks that are no part of the public internet, as IANA's registries of special-purpose addresses list them. A page
 * there is not published: whoever makes us fetch one wants to see what only this machine can see.
 */
const NETWORKS: readonly Network[] = [
  { what: "this machine itself", subnets: ["127.0.0.0/8", "0.0.0.0/8", "::1/128", "::/128"] },
  {
    what: "a private network",
    subnets: [
      "10.0.0.0/8",
      "172.16.0.0/12",
      "192.168.0.0/16",
      "100.64.0.0/10",
      "198.18.0.0/15",
      "fc00::/7",
      "fec0::/10",
    ],
  },
  // Where clouds keep a machine's passwords.
  { what: "this machine's own link", subnets: ["169.254.0.0/16", "fe80::/10"] },
  { what: "many machines at once", subnets: ["224.0.0.0/4", "255.255.255.255/32", "ff00::/8"] },
  {
    what: "a reserved network",
    subnets: [
      "192.0.0.0/24",
      "192.0.2.0/24",
      "192.88.99.0/24",
      "198.51.100.0/24",
      "203.0.113.0/24",
      "240.0.0.0/4",
      "2001::/23",
      "2001:db8::/32",
      "2002::/16",
      "3fff::/20",
    ],
  },
];

/** All that is public in IPv6: unicast addresses, and those of IPv4 that are written or translated into it. */
const PUBLIC_IPV6 = ["2000::/3", "::ffff:0.0.0.0/96", "64:ff9b::/96"];

const listOf = (subnets: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [address = "", bits = ""] = subnet.split("/");
    if (isIPv6(address)) list.addSubnet(address, Number(bits), "ipv6");
    else {
      list.addSubnet(address, Number(bits), "ipv4");
      // The same network as a translator (NAT64) names it. IPv4 written as IPv6 (::ffff:…) the list knows by itself.
      list.addSubnet(`64:ff9b::${address}`, 96 + Number(bits), "ipv6");
    }
  }
  return list;
};

const LISTS = NETWORKS.map(({ what, subnets }) => ({ what, list: listOf(subnets) }));
const PUBLIC = listOf(PUBLIC_IPV6);

/** What kind of network an IP address is in, "a private network"; undefined when it is on the public internet. */
export const privateNetwork = (address: string): string | undefined => {
  // A link's number stands behind a percent sign.
  const [bare = ""] = address.split("%");
  const family = isIPv6(bare) ? "ipv6" : "ipv4";
  const known = LISTS.find(({ list }) => list.check(bare, family))?.what;
  if (known !== undefined) return known;
  return family === "ipv6" && !PUBLIC.check(bare, family) ? "a reserved network" : undefined;
};
