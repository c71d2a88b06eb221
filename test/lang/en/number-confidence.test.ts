import { describe, expect, it } from "vitest";
import { english } from "../../../src/lang/en/index.ts";
import { recognise } from "../../../src/recognise/engine.ts";

const sureness = (text: string): string[] =>
  recognise(text, english).candidates.flatMap((candidate) =>
    candidate.kind === "number"
      ? [`${text.slice(candidate.range.start, candidate.range.end)}: ${candidate.confidence}`]
      : [],
  );

describe("how sure a number is", () => {
  it("is high where it is plain how much there is of what", () => {
    expect(sureness("Sales rose 5% to €3 million, and 40 shops were shut for six weeks.")).toEqual([
      "5%: high",
      "€3 million: high",
      "40 shops: high",
      "six weeks: high",
    ]);
  });

  it("is no more than medium where nothing says what an amount measures", () => {
    expect(sureness("Analysts were expecting $2.14 billion.")).toEqual(["$2.14 billion: medium"]);
  });

  it("is no more than medium where the quote that holds it has a doubtful speaker", () => {
    expect(sureness("“We sold nine boats.”")).toEqual(["nine boats: medium"]);
    expect(sureness("“We sold nine boats,” said Ana Ruiz.")).toEqual(["nine boats: high"]);
  });

  it("is low where no figure is meant", () => {
    expect(sureness("Several bakers came.")).toEqual(["Several bakers: low"]);
  });
});
