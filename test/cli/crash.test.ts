import { describe, expect, it } from "vitest";
import { renderCrash } from "../../src/cli/render-crash.ts";

describe("a mistake in the program", () => {
  const error = new TypeError("cannot read \u001b[31mx");

  it("asks for a report, without a stack", () => {
    expect(renderCrash(error, { argv: [], env: {} })).toBe(
      "error: ledger stopped because of a mistake in itself: cannot read <U+001B>[31mx\n" +
        "  Please report it, with what the same command prints with --verbose and, where you can, the article.\n",
    );
  });

  it.each([
    [["--verbose"], {}],
    [[], { DEBUG: "1" }],
  ])("shows the stack with %j %j", (argv, env) => {
    expect(renderCrash(error, { argv, env })).toMatch(/Please report it with the lines below.*\nTypeError: .*\n +at /);
  });

  it("is not what a refusal of the system is", () => {
    const refusal = Object.assign(new Error("ENOSPC: no space left on device, write"), {
      code: "ENOSPC",
      syscall: "write",
    });
    expect(renderCrash(refusal, { argv: [], env: {} })).toBe("error: ENOSPC: no space left on device, write\n");
  });
});
