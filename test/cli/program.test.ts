import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { filesOf, folderWith } from "./folders.ts";
import { PROGRAM, RUNNERS } from "./runners.ts";

describe.each(RUNNERS)("ledger, %s", (_, run) => {
  const cwd = import.meta.dirname;

  it.each(["--version", "-V"])("prints its version with %s", async (flag) => {
    expect(await run([flag], { cwd })).toEqual({ exitCode: 0, stdout: `${packageJson.version}\n`, stderr: "" });
  });

  it("prints help with --help, and on standard error without a command", async () => {
    const help = await run(["--help"], { cwd });
    expect(help).toMatchObject({ exitCode: 0, stderr: "" });
    expect(help.stdout).toContain("Usage: ledger [options] [command]");
    expect(await run([], { cwd })).toEqual({ exitCode: 2, stdout: "", stderr: help.stdout });
  });

  it("shows examples in every command's help, and no line is wider than a terminal", async () => {
    const { stdout } = await run(["--help"], { cwd });
    const commands = [...(stdout.split("Commands:")[1]?.matchAll(/^ {2}([a-z]+)/gm) ?? [])].map(
      ([, name = ""]) => name,
    );
    expect(commands).toContain("extract");
    for (const name of commands.filter((command) => command !== "help" && command !== "ledger")) {
      const { exitCode, stdout: help } = await run(["help", name], { cwd });
      expect({ name, exitCode, hasExamples: /^Examples:\n {2}\S/m.test(help) }).toEqual({
        name,
        exitCode: 0,
        hasExamples: true,
      });
      expect(help.split("\n").filter((line) => line.length > 80)).toEqual([]);
    }
  });
});

describe("ledger, as a program", () => {
  const ARTICLE = "The bridge cost $4 million, says Ada Moreno, the mayor.\n\n";
  const articles = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`a${n}.txt`, ARTICLE.repeat(40)]));

  const start = (argv: readonly string[], cwd: string) => {
    const child = spawn(process.execPath, [PROGRAM, ...argv], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    return { child, ended: once(child, "close").then(([code, signal]) => ({ code, signal, stderr })) };
  };

  it("does all of its work when its reader has seen enough, and calls it no error", async () => {
    const cwd = folderWith(articles);
    const { child, ended } = start(["extract", ".", "--quiet", "-f", "jsonl"], cwd);
    await once(child.stdout, "readable");
    child.stdout.destroy();
    expect(await ended).toEqual({ code: 0, signal: null, stderr: "" });
    expect(Object.keys(filesOf(join(cwd, "ledger"))).filter((file) => file.endsWith(".yaml"))).toHaveLength(60);
  });
});
