import { describe, expect, it } from "vitest";
import { type Import, importsOf, readSources, withoutComments } from "./sources.ts";

/**
 * What each layer may import, besides itself. A layer is a folder of `src`; the files beside them (`main.ts`,
 * `index.ts`, `dev.ts`) are layers of their own.
 */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  "dev.ts": ["main.ts"],
  "load.ts": [],
  "main.ts": ["cli"],
  "validate-worker.ts": ["app"],
  "extract-worker.ts": ["app", "cli", "io", "report"],
  "index.ts": ["app", "model"],
  cli: ["app", "io", "report", "model"],
  app: ["io", "text", "recognise", "lang", "claims", "ledger", "schema", "report", "model"],
  lang: ["recognise", "text", "model"],
  claims: ["recognise", "text", "model"],
  recognise: ["text", "model"],
  text: ["model"],
  io: ["model"],
  ledger: ["model"],
  schema: ["model"],
  report: ["model"],
  model: [],
};

/** Layers that may touch the world outside: files, the process, the clock. */
const OUTER = ["io", "cli", "main.ts", "load.ts", "validate-worker.ts", "extract-worker.ts"];

/** Modules of Node that compute and touch nothing. */
const PURE_MODULES = ["node:buffer", "node:crypto", "node:path", "node:stream", "node:url", "node:util"];

/** Packages, and the layers that may load them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  ajv: ["schema"],
  chalk: ["cli"],
  commander: ["cli"],
  "get-east-asian-width": ["report"],
  ignore: ["io"],
  tinyglobby: ["io"],
  yaml: ["io", "ledger", "report"],
  zod: ["model"],
};

/** What makes the same input give another output somewhere else, or some other day. */
const IMPURE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["the process", /\bprocess\./],
  ["the clock", /\bnew Date\(\)|\bDate\.now\(|\bperformance\./],
  ["chance", /\bMath\.random\(|\brandomUUID\(|\brandomBytes\(/],
  ["the network", /\bfetch\(/],
  ["the user's locale", /\.localeCompare\(|\.toLocale\w+\(/],
];

const sources = readSources();
const layerOf = (file: string): string => file.split("/")[0] ?? file;
const imports = [...sources].flatMap(([file, text]) => importsOf(file, text));
const arrow = ({ from, to }: Import): string => `${from} → ${to}`;

describe("the layers", () => {
  it("are all known", () => {
    expect([...new Set([...sources.keys()].map(layerOf))].filter((layer) => !(layer in LAYERS))).toEqual([]);
  });

  it("import only what lies below them", () => {
    const wrong = imports.filter(({ from, to }) => {
      if (!sources.has(to) || layerOf(from) === layerOf(to)) return false;
      return !LAYERS[layerOf(from)]?.includes(layerOf(to));
    });
    expect(wrong.map(arrow)).toEqual([]);
  });

  it("touch files, the process and the like only in io, cli and main", () => {
    const wrong = imports.filter(
      ({ from, to }) => to.startsWith("node:") && !PURE_MODULES.includes(to) && !OUTER.includes(layerOf(from)),
    );
    expect(wrong.map(arrow)).toEqual([]);
  });

  it("load packages only where they belong", () => {
    const wrong = imports.filter(({ from, to, isLoaded }) => {
      if (!isLoaded || to.startsWith("node:") || sources.has(to) || to.endsWith(".json")) return false;
      const layers = PACKAGES[to.split("/")[0] ?? to];
      return layers !== undefined && !layers.includes(layerOf(from));
    });
    expect(wrong.map(arrow)).toEqual([]);
  });

  it.each(IMPURE)("do not depend on %s but in io, cli and main", (_, pattern) => {
    const wrong = [...sources].filter(
      ([file, text]) => !OUTER.includes(layerOf(file)) && pattern.test(withoutComments(text)),
    );
    expect(wrong.map(([file]) => file)).toEqual([]);
  });
});

describe("imports", () => {
  it("make no circles when the program is loaded", () => {
    const state = new Map<string, "open" | "done">();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === "done") return;
      if (state.get(file) === "open") {
        circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
        return;
      }
      state.set(file, "open");
      for (const { from, to, isLoaded } of imports) {
        if (isLoaded && from === file && sources.has(to)) visit(to, [...path, file]);
      }
      state.set(file, "done");
    };
    for (const file of sources.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  it("lead to the network from `ledger extract` alone", () => {
    const reached = (from: string, seen = new Set<string>()): Set<string> => {
      if (seen.has(from)) return seen;
      seen.add(from);
      for (const { to } of imports.filter((one) => one.from === from && one.isLoaded))
        if (sources.has(to)) reached(to, seen);
      return seen;
    };
    const isNetwork = (to: string): boolean => /^node:(?:https?|net|tls|dns|dgram|http2)$/.test(to);
    const commands = [...sources.keys()].filter((file) => file.startsWith("cli/commands/"));
    const online = commands.filter((command) => {
      const files = reached(command);
      return imports.some(({ from, to, isLoaded }) => isLoaded && isNetwork(to) && files.has(from));
    });
    expect(online.filter((command) => !command.startsWith("cli/commands/extract"))).toEqual([]);
    expect(online).toContain("cli/commands/extract.ts");
  });

  // Loading zod takes longer than reading an article.
  it("never load zod to run a command", () => {
    const withZod = new Set(imports.filter(({ to, isLoaded }) => to === "zod" && isLoaded).map(({ from }) => from));
    const wrong = imports.filter(({ from, to, isLoaded }) => isLoaded && withZod.has(to) && layerOf(from) !== "model");
    expect(wrong.map(arrow)).toEqual([]);
  });
});

describe("reading imports", () => {
  it("sees each kind of them", () => {
    const text = [
      'import { a } from "./a.ts";',
      'import type { B } from "../b.ts";',
      "import {",
      "  c,",
      '} from "./c.ts";',
      'export { d } from "./d.ts";',
      'const e = await import("./e.ts");',
      '// import { no } from "./comment.ts";',
    ].join("\n");
    expect(importsOf("cli/x.ts", text).map(({ to, isLoaded }) => `${to} ${isLoaded}`)).toEqual([
      "cli/a.ts true",
      "b.ts false",
      "cli/c.ts true",
      "cli/d.ts true",
      "cli/e.ts true",
    ]);
  });
});
