import { describe, expect, it } from "vitest";
import { f1, precision, recall } from "../../bench/accuracy/figures.ts";
import { type Gold, readGold } from "../../bench/accuracy/gold.ts";
import { measure } from "../../bench/accuracy/measure.ts";
import type { Claim } from "../../src/model/claim.ts";
import { attribution, number, quote } from "./claims.ts";

const goldOf = (text: string, yaml: string): Gold => {
  const lists = ["numbers", "quotes", "attributions", "absent"].filter((list) => !yaml.includes(`${list}:`));
  const { gold, problems } = readGold("small", text, `${yaml}\n${lists.map((list) => `${list}: []`).join("\n")}`);
  if (gold === undefined || problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
  return gold;
};

const score = (text: string, yaml: string, claims: readonly Claim[]) => {
  const { figures, mistakes } = measure([goldOf(text, yaml)], () => claims);
  const figure = (name: string) => {
    const found = figures.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no figure ${name}`);
    return { p: precision(found), r: recall(found), f1: f1(found) };
  };
  return { figure, mistakes };
};

describe("numbers", () => {
  const text = "Prices rose 5% to about $3 a litre, or €2.75, in 2024.\n";
  const yaml = `numbers:
  - {text: 5%, line: 1, value: 5, direction: up, role: change, unit: {kind: percent}, of: prices}
  - {text: about $3 a litre, line: 1, value: 3, bound: about, direction: any, unit: {kind: currency, code: USD}, per: {kind: measure, code: L, name: litre}, of: any, equivalent: €2.75}
  - {text: €2.75, line: 1, value: 2.75, unit: {kind: currency, code: EUR}, of: any, equivalent: about $3 a litre}
  - {text: "2024", line: 1, role: date, date: "2024"}`;
  const five = number(text, "5%", {
    value: 5,
    direction: "up",
    role: "change",
    unit: { kind: "percent" },
    of: { text: "Prices", start: 0, end: 6 },
  });
  const three = number(text, "about $3 a litre", {
    value: 3,
    bound: "about",
    unit: { kind: "currency", code: "USD" },
    per: { kind: "measure", code: "L", name: "litre" },
    equivalent: "clm_€2.75",
  });
  const euro = number(text, "€2.75", {
    value: 2.75,
    unit: { kind: "currency", code: "EUR" },
    equivalent: "clm_about $3 a litre",
  });
  const { bound: _bound, unit: _unit, ...year } = number(text, "2024", { role: "date", date: "2024" });

  it("are strictly right when every field is", () => {
    const { figure, mistakes } = score(text, yaml, [five, three, euro, year]);
    expect(mistakes).toEqual([]);
    for (const name of ["numbers", "numbers strict", "numbers per", "numbers of", "numbers date", "numbers equivalent"])
      expect({ name, ...figure(name) }).toEqual({ name, p: 1, r: 1, f1: 1 });
  });

  it("lose the fields that are wrong and nothing else", () => {
    const { figure, mistakes } = score(text, yaml, [{ ...five, direction: "down" }, three, euro, year]);
    expect(figure("numbers")).toEqual({ p: 1, r: 1, f1: 1 });
    expect(figure("numbers direction")).toEqual({ p: 0, r: 0, f1: 0 });
    expect(figure("numbers value").f1).toBe(1);
    expect(figure("numbers strict").f1).toBe(0.75);
    expect(mistakes).toMatchObject([{ sort: "wrong", fields: [{ name: "direction", expected: "up", found: "down" }] }]);
  });

  it("that are missed cost recall, that are too many precision", () => {
    const extra = number(text, "litre", { value: 1 });
    const { figure, mistakes } = score(text, yaml, [five, three, extra]);
    expect(figure("numbers")).toEqual({ p: 2 / 3, r: 0.5, f1: 4 / 7 });
    expect(mistakes.map(({ sort }) => sort).sort()).toEqual(["extra", "missed", "missed", "wrong"]);
  });

  it("are held to their exact words", () => {
    const { figure } = score(text, yaml, [
      five,
      { ...three, text: "$3", at: { start: 24, end: 26, line: 1 } },
      euro,
      year,
    ]);
    expect(figure("numbers text").f1).toBe(0.75);
    expect(figure("numbers strict").f1).toBe(0.75);
  });

  it("that point at the wrong equivalent are wrong", () => {
    const { figure } = score(text, yaml, [five, { ...three, equivalent: "clm_5%" }, euro, year]);
    expect(figure("numbers equivalent").f1).toBe(0.5);
  });

  it("count by level of confidence", () => {
    const { figure } = score(text, yaml, [{ ...five, value: 6 }, three, { ...euro, confidence: "low" }]);
    expect(figure("numbers right at high").p).toBe(0.5);
    expect(figure("numbers right at low").p).toBe(1);
    expect(figure("numbers right at medium").p).toBeUndefined();
  });
});

describe("what an annotation leaves open", () => {
  const text = "Some 12 homes near the Boeing 737 hangar burned, twice last year's figure.\n";
  const yaml = `numbers:
  - {text: [Some 12 homes, 12 homes], line: 1, value: 12, bound: [about, null], unit: {kind: count, name: home, head: home}}
  - {text: twice, line: 1, value: any, role: any, optional: true}
absent:
  - {kind: number, text: Boeing 737, line: 1, why: model name}`;
  const unit = { kind: "count" as const, name: "home", head: "home" };

  it.each([
    ["the longer words with a bound", number(text, "Some 12 homes", { value: 12, unit, bound: "about" })],
    ["the shorter words without", number(text, "12 homes", { value: 12, unit })],
    [
      "a noun that it counts for",
      number(text, "12 homes", { value: 12, unit, of: { text: "hangar", start: 34, end: 40 } }),
    ],
  ])("accepts %s", (_, claim) => {
    expect(score(text, yaml, [claim]).mistakes).toEqual([]);
  });

  it("neither wants nor refuses what is optional", () => {
    const twelve = number(text, "12 homes", { value: 12, unit });
    const { figure, mistakes } = score(text, yaml, [twelve, number(text, "twice", { value: 7 })]);
    expect(mistakes).toEqual([]);
    expect(figure("numbers")).toEqual({ p: 1, r: 1, f1: 1 });
  });

  it("says why words are none", () => {
    const { figure, mistakes } = score(text, yaml, [number(text, "737", { value: 737 })]);
    expect(figure("numbers left alone").p).toBe(0);
    expect(mistakes).toMatchObject([{ sort: "missed" }, { sort: "extra", why: "model name" }]);
  });
});

describe("quotes", () => {
  const text = "“We won,” Dr. Ana Ruiz said. “At last.”\n\n“We lost,” she said.\n";
  const yaml = `quotes:
  - {line: 1, content: ["“We won,”", "“At last.”"], speaker: Ana Ruiz, type: person, mention: Dr. Ana Ruiz, cue: said}
  - {line: 3, content: ["“We … lost,”"], speaker: Ana Ruiz, type: person, mention: she, cue: said}`;
  const first = quote(text, ["“We won,”", "“At last.”"], { by: "Dr. Ana Ruiz", cue: "said" });
  const second = quote(text, ["“We lost,”"], { by: "Ana Ruiz", mention: "she", cue: "said" });

  it("are right with their words, their parts and their speaker's name", () => {
    const { figure, mistakes } = score(text, yaml, [first, second]);
    expect(mistakes).toEqual([]);
    expect(figure("quotes strict").f1).toBe(1);
  });

  it("that are torn apart are wrong", () => {
    const torn = [quote(text, ["“We won,”"], { by: "Ana Ruiz" }), quote(text, ["“At last.”"], { by: "Ana Ruiz" })];
    const { figure } = score(text, yaml, [...torn, second]);
    expect(figure("quotes").p).toBeCloseTo(2 / 3);
    expect(figure("quotes strict")).toMatchObject({ p: 1 / 3, r: 0.5 });
  });

  it("of another speaker are wrong", () => {
    const other = quote(text, ["“We lost,”"], { by: "Ruiz", mention: "she", cue: "said" });
    const { figure, mistakes } = score(text, yaml, [first, other]);
    expect(figure("quotes speaker").f1).toBe(0.5);
    expect(figure("quotes strict").f1).toBe(0.5);
    expect(mistakes).toMatchObject([{ fields: [{ name: "speaker", expected: "Ana Ruiz", found: "Ruiz" }] }]);
  });
});

describe("attributions", () => {
  const text = "The bank said that rates would fall soon after the vote. They have risen.\n";
  const yaml = `attributions:
  - {line: 1, content: ["that rates would fall soon after the vote"], speaker: the bank, type: any, mention: the bank, cue: said}`;

  it("belong together from half of their letters on", () => {
    const half = attribution(text, ["rates would fall soon"], { by: "The bank", cue: "said" });
    const { figure } = score(text, yaml, [half]);
    expect(figure("attributions content + speaker").f1).toBe(1);
    expect(figure("attributions words").f1).toBe(0);
  });

  it("do not belong together below", () => {
    const less = attribution(text, ["that rates"], { by: "The bank", cue: "said" });
    const { figure, mistakes } = score(text, yaml, [less]);
    expect(figure("attributions")).toEqual({ p: 0, r: 0, f1: 0 });
    expect(mistakes.map(({ sort }) => sort)).toEqual(["missed", "extra"]);
  });
});

describe("an annotation that does not fit its article", () => {
  const text = "Ten homes burned.\n\nTen more did.\n";
  it.each([
    ["{text: Ten more, line: 1}", "“Ten more” does not stand on line 1 of article.txt; they stand on line 3"],
    ["{text: Eleven, line: 1}", "“Eleven” does not stand on line 1 of article.txt; they stand nowhere in it"],
    ["{text: Ten, line: 1, nth: 2}", "“Ten” stands 1 times on line 1 of article.txt, not 2"],
    ["{text: Ten, line: 9}", "line 9 is past the end of article.txt, which has 4 lines"],
    ["{text: Ten, line: 1, equivalent: 10}", "numbers.1.equivalent: Invalid input"],
    ["{text: Ten, line: 1, equivalent: ten}", "no other number of line 1 reads ten"],
  ])("is refused: %s", (annotation, message) => {
    const yaml = `numbers:\n  - {text: Ten, line: 1}\n  - ${annotation}\nquotes: []\nattributions: []\nabsent: []`;
    expect(readGold("small", text, yaml).problems).toEqual([{ slug: "small", line: 3, message }]);
  });
});
