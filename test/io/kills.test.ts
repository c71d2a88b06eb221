import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCanonical } from "../../src/ledger/read-canonical.ts";
import { ledgerText, problemsOf } from "../app/ledgers.ts";
import { copyOf, emptyFolder, filesOf } from "../cli/folders.ts";
import { changeLedger } from "./change-ledger.ts";
import { ledgerProgram, twoAtATime } from "./processes.ts";

const start = ledgerProgram();
/** Hundreds of processes, on a machine that may be busy with others. */
const PATIENCE = 600_000;

const textOf = (folder: string): string => (existsSync(join(folder, "harbour.yaml")) ? ledgerText(folder) : "");
const count = (folder: string, entry: string): number =>
  (readCanonical(textOf(folder))?.entries ?? []).filter((one) => (one as { entry: string }).entry === entry).length;

describe("kill -9 at every step of", () => {
  test.each([
    ["the first append", [], { task: "append", name: "Leith" }],
    ["a further append", [{ count: 1 }], { task: "append", name: "Tarn" }],
    ["a review", [{ count: 1 }], { task: "review", name: "Ann" }],
  ] as const)(
    "%s leaves the ledger as it was or complete, and the next run completes it",
    async (_, before, orders) => {
      const original = emptyFolder();
      for (const given of before) await start({ ...given, folder: original });
      const complete = copyOf(original);
      const { lines } = await start({ ...orders, folder: complete });
      const changes = lines.at(-1)?.split(" ") ?? [];
      expect(changes).toContain("renameSync");

      const kills = changes.flatMap((name, index) => [
        { breakAt: index + 1, how: "killed" },
        ...(name === "writeSync" ? [{ breakAt: index + 1, how: "torn" }] : []),
      ]);
      await twoAtATime(kills, async (kill) => {
        const folder = copyOf(original);
        expect((await start({ ...orders, ...kill, folder })).killed).toBe(true);
        expect([textOf(original), textOf(complete)]).toContain(textOf(folder));
        if (textOf(folder) !== "") expect(await problemsOf(folder)).toEqual([]);
        if (textOf(folder) === textOf(complete)) return;
        expect(await changeLedger({ folder, ...orders }, 0)).toMatch(/^appended|^reviewed/);
        expect(filesOf(folder)).toEqual(filesOf(complete));
      });
    },
    PATIENCE,
  );
});

describe("kill -9 at random moments", () => {
  test(
    "of many appends, 120 times: nothing is torn, nothing that was said to be appended is lost",
    async () => {
      // Any numbers will do that are the same in each run.
      const moment = (round: number): number => 1 + ((round * 7919) % 97);
      await twoAtATime([0, 1], async (lane) => {
        const folder = emptyFolder();
        for (let round = 0; round < 60; round++) {
          const [text, appended] = [textOf(folder), count(folder, "source")];
          const { lines, killed } = await start({
            folder,
            name: `Leith ${round}`,
            count: 400,
            breakAt: moment(lane * 20 + round),
            how: round % 2 === 0 ? "killed" : "torn",
          });
          expect(killed).toBe(true);
          expect(textOf(folder).startsWith(text)).toBe(true);
          const said = lines.filter((line) => line === "appended").length;
          // The one that it was at may be there.
          expect([said, said + 1]).toContain(count(folder, "source") - appended);
        }
        await start({ folder, name: "Tarn" });
        expect(readdirSync(folder).sort()).toEqual(["harbour.yaml", "texts"]);
      });
    },
    PATIENCE,
  );

  test(
    "from outside, 30 times",
    async () => {
      await twoAtATime([0, 1], async (lane) => {
        const folder = emptyFolder();
        let kills = 0;
        for (let round = 0; round < 15; round++) {
          const [text, appended] = [textOf(folder), count(folder, "source")];
          const { lines, killed } = await start({ folder, name: `Leith ${round}`, count: 400 }, (kill) =>
            setTimeout(kill, ((2 * round + lane) * 7) % 90),
          );
          if (killed) kills++;
          expect(textOf(folder).startsWith(text)).toBe(true);
          const said = lines.filter((line) => line === "appended").length;
          expect(count(folder, "source") - appended).toBeGreaterThanOrEqual(said);
        }
        expect(kills).toBeGreaterThan(8);
      });
    },
    PATIENCE,
  );
});

describe("eight processes that append and review the same source at once", () => {
  test(
    "lose no entry and write none twice",
    async () => {
      const folder = emptyFolder();
      await start({ folder, name: "the beginning" });
      const runs = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          start({ folder, name: `town ${index}`, task: index % 2 === 0 ? "append" : "review", count: 15 }),
        ),
      );
      const lines = runs.flatMap((each) => each.lines);
      expect(lines.filter((line) => line.startsWith("problem"))).toEqual([]);
      expect(lines.filter((line) => line === "appended")).toHaveLength(60);
      expect(count(folder, "source")).toBe(61);
      expect(readdirSync(join(folder, "texts"))).toHaveLength(61);
      const said = lines.filter((line) => line.startsWith("reviewed ")).sort();
      const written = (readCanonical(textOf(folder))?.entries ?? [])
        .map((entry) => entry as { entry: string; reviewer: string; note: string })
        .filter(({ entry }) => entry === "review")
        .map(({ reviewer, note }) => `reviewed ${reviewer} ${note}`);
      expect(said.length).toBeGreaterThan(0);
      expect(written.sort()).toEqual(said);
      expect(readdirSync(folder).sort()).toEqual(["harbour.yaml", "texts"]);
    },
    PATIENCE,
  );
});
