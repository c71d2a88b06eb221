import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../../src/text/paragraphs.ts";

const of = (text: string): string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

describe("paragraphs", () => {
  it("takes each line as one", () => {
    expect(of("Head\nBy Ana\n\n  First line.  \r\nSecond.\n")).toEqual(["Head", "By Ana", "First line.", "Second."]);
  });

  const wrapped = [
    "The harbour of Port Elsin was closed on Tuesday after a crane",
    "fell across the only channel that is deep enough for the grain",
    "ships, the port authority said.",
    "",
    "Nobody was hurt, and pilots hoped to reopen the channel before",
    "the weekend.",
  ].join("\n");

  it("joins the lines of a wrapped text", () => {
    expect(of(wrapped).map((paragraph) => paragraph.split("\n").length)).toEqual([3, 2]);
  });

  it("ends a paragraph of a wrapped text at a line with room left", () => {
    expect(of(`${wrapped}\nThe pilots wait.`).at(-1)).toBe("The pilots wait.");
  });

  it("does not join a list", () => {
    const list = "Here is what we know about the harbour and its crane today\n- It fell\n- It was old\n- It is blocked";
    expect(of(list)).toHaveLength(4);
  });

  it.each(["", " \n \n", "\r\n"])("finds none in %j", (text) => expect(of(text)).toEqual([]));
});
