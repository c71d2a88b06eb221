// Bundles the program and the library into dist/. One file per lazily loaded command keeps start-up short.
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/**
 * Commander asks for child_process to run commands that are programs of their own. We have none, and loading it, with
 * the network modules that it needs, takes a tenth of a short run.
 */
const commanderWithoutPrograms = {
  name: "commander-without-programs",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: "child_process", namespace: "left-out" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "" }));
  },
};

/** The command that is run most is bundled by itself: split with the others it would load thirty small files. */
const EXTRACT = "src/cli/commands/extract.ts";
const extractApart = {
  name: "extract-apart",
  setup({ onResolve }) {
    onResolve({ filter: /\/commands\/extract\.ts$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./extract-command.js", external: true } : undefined,
    );
  },
};

const options = {
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  legalComments: "linked",
  minifySyntax: true,
  minifyWhitespace: true,
  chunkNames: "chunks/[name]-[hash]",
  // It finds its worker beside itself.
  external: ["pdfjs-dist"],
  // Bundled CommonJS packages ask for Node's own modules by `require`.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  logLevel: "warning",
};

// The declarations in dist/types are the compiler's: tests build the program again and must leave them there.
for (const name of await readdir("dist").catch(() => [])) {
  if (name !== "types") await rm(join("dist", name), { recursive: true, force: true });
}
await build({
  ...options,
  entryPoints: ["src/main.ts", "src/index.ts", "src/validate-worker.ts", "src/extract-worker.ts"],
  plugins: [commanderWithoutPrograms, extractApart],
});
await build({ ...options, entryPoints: { "extract-command": EXTRACT } });
