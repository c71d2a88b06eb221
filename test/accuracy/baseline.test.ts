import { describe, expect, it } from "vitest";
import { fallen, raised } from "../../bench/accuracy/baseline.ts";
import type { Figure } from "../../bench/accuracy/figures.ts";

const figure = (name: string, right: number): Figure => ({ name, right, predicted: 10, gold: 10 });
const baseline = { annotations: "one", figures: { numbers: 0.8, quotes: 0.6 } };

describe("the baseline", () => {
  it("holds figures that are no lower", () => {
    expect(fallen(baseline, [figure("numbers", 8), figure("quotes", 9)], "one")).toEqual([]);
  });

  it("names each figure that has fallen", () => {
    expect(fallen(baseline, [figure("numbers", 7)], "one")).toEqual([
      "numbers: 70.0, baseline 80.0",
      "quotes: nothing found, baseline 60.0",
    ]);
  });

  it("is of no use for other annotations", () => {
    expect(fallen(baseline, [figure("numbers", 10), figure("quotes", 10)], "two")).toHaveLength(1);
  });

  it("is only raised", () => {
    expect(raised(baseline, [figure("numbers", 7), figure("quotes", 9)], "one").figures).toEqual({
      numbers: 0.8,
      quotes: 0.9,
    });
  });

  it("is taken anew for other annotations", () => {
    expect(raised(baseline, [figure("numbers", 7)], "two")).toEqual({ annotations: "two", figures: { numbers: 0.7 } });
  });

  it("is rounded so that what made it reaches it", () => {
    const third: Figure = { name: "numbers", right: 1, predicted: 3, gold: 3 };
    expect(fallen(raised(undefined, [third], "one"), [third], "one")).toEqual([]);
  });

  it("leaves the shares at lower levels of confidence free", () => {
    const shares = ["high", "low"].map((level) => ({
      ...figure(`numbers right at ${level}`, 9),
      share: true as const,
    }));
    expect(Object.keys(raised(undefined, shares, "one").figures)).toEqual(["numbers right at high"]);
  });
});
