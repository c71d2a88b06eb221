import { expect, it } from "vitest";
import { extract } from "../../src/app/extract.ts";
import { soundClaims } from "../../src/app/sound-claims.ts";

const text = "The council counted 40 boats in the harbour, and 12 carts.";
const claims = extract({ id: "an-article", text });

it("leaves nothing out of what is sound", () => {
  expect(soundClaims(claims, "article.txt")).toEqual({ claims, problems: [] });
});

it("leaves out a number that no double can hold, and shows the beginning of its words", () => {
  const digits = "9".repeat(400);
  const [first, ...rest] = claims.map((claim, index) =>
    index === 0 ? { ...claim, text: digits, value: Number(digits) } : claim,
  );
  expect(rest).not.toEqual([]);
  const { claims: kept, problems } = soundClaims(first === undefined ? [] : [first, ...rest], "article.txt");
  expect(kept).toEqual(rest);
  expect(problems.map(({ message }) => message)).toEqual([
    `a number was left out, “${"9".repeat(80)}…”: value: expected a number, found Infinity`,
  ]);
});
