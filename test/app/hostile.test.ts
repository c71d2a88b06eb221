import { closeSync, ftruncateSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder } from "../cli/folders.ts";
import { append, problemsOf, validated } from "./ledgers.ts";

const ledgerOf = (text: string): string => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "harbour.yaml"), text);
  return folder;
};

const BOMB = `ledger: 1
source: harbour
entries:
- &a [x, x, x, x, x, x, x, x, x, x]
${[..."bcdefghij"].map((name, index) => `- &${name} [${Array(10).fill(`*${"abcdefghi"[index]}`).join(", ")}]`).join("\n")}
`;

describe("a ledger file that means harm", () => {
  test.each<[string, string, RegExp]>([
    ["a bomb of aliases", BOMB, /^plain-yaml \d+:\d+ the (?:anchor|alias)/],
    [
      "ten thousand brackets",
      `entries: ${"[".repeat(10_000)}${"]".repeat(10_000)}`,
      /^yaml-syntax .*nested too deeply/,
    ],
    ["ten thousand open braces", `entries: ${'{"a":'.repeat(10_000)}`, /^yaml-syntax .*nested too deeply/],
    ["ten thousand dashes on a line", `entries:\n${"- ".repeat(10_000)}x`, /^yaml-syntax .*nested too deeply/],
    [
      "a thousand levels of indentation",
      Array.from({ length: 1000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
      /^yaml-syntax .*nested too deeply/,
    ],
    ["ten million characters on a line", `ledger: "${"x".repeat(17_000_000)}"`, /^yaml-syntax .*too long/],
    ["a field that is an object's own", "ledger: 1\nsource: harbour\n__proto__: {x: 1}\nentries: []\n", /^ledger-file/],
    ["entries that are no entries", "ledger: 1\nsource: harbour\nentries: [null, 1, [], {}]\n", /^schema 3:11/],
    ["nothing at all", "", /^ledger-file 1:1/],
    ["a scalar", "ledger\n", /^ledger-file 1:1/],
  ])("%s is refused", async (_, text, expected) => {
    const folder = ledgerOf(text);
    const [first] = await problemsOf(folder);
    expect(first).toMatch(expected);
    expect((await append(folder)).problems.length).toBeGreaterThan(0);
  });

  test("a hundred megabytes are refused unread", async () => {
    const folder = emptyFolder();
    const descriptor = openSync(join(folder, "harbour.yaml"), "w");
    ftruncateSync(descriptor, 100_000_000);
    closeSync(descriptor);
    expect((await validated(folder)).unreadable).toMatchObject([{ rule: "too-large" }]);
    expect((await append(folder)).problems).toMatchObject([{ rule: "too-large" }]);
  });
});
