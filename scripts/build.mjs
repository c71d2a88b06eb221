// Builds the library, dist/index.js, and the program, dist/program.
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { DIST, OPTIONS, SOURCES } from "./build-options.mjs";
import { buildProgram } from "./build-program.mjs";

// The declarations in dist/types are the compiler's: tests build the program again and must leave them there.
for (const name of await readdir(DIST).catch(() => [])) {
  if (name !== "types") await rm(join(DIST, name), { recursive: true, force: true });
}
await build({
  ...OPTIONS,
  entryPoints: [join(SOURCES, "index.ts")],
  outdir: DIST,
  format: "esm",
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  // Bundled CommonJS packages ask for Node's own modules by `require`.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});
await buildProgram();
