import { describe, expect, it } from "vitest";
import { tablesOf } from "../../src/text/tables.ts";

const cells = (text: string) =>
  tablesOf(text).map((table) => table.map((row) => row.map(({ start, end }) => text.slice(start, end))));

describe("tablesOf", () => {
  it.each([
    ["bars", "| Town | Shops |\n| --- | :-: |\n| Lund | 31 |"],
    ["bars without edges", "Town | Shops\n\nLund | 31\n"],
    ["tabs", "Town\tShops\r\nLund\t\t31\r\n"],
    ["several spaces", "Town     Shops\n  Lund   31"],
  ])("parts cells at %s", (_, text) => {
    expect(cells(text)).toEqual([
      [
        ["Town", "Shops"],
        ["Lund", "31"],
      ],
    ]);
  });

  it("keeps empty cells between bars", () => {
    expect(cells("a || c |\n| d | e | f |")).toEqual([
      [
        ["a", "", "c"],
        ["d", "e", "f"],
      ],
    ]);
  });

  it("ends a table where a line has other cells or none", () => {
    expect(cells("a | b\nc | d\nNo table here.\ne | f\ng | h | i\nj | k | l")).toEqual([
      [
        ["a", "b"],
        ["c", "d"],
      ],
      [
        ["g", "h", "i"],
        ["j", "k", "l"],
      ],
    ]);
  });

  it("sees none in one line", () => {
    expect(cells("By Ana Ruiz | Lund\n\nThe ferry sank.")).toEqual([]);
  });
});
