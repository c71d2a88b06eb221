import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { DIST, OPTIONS, ROOT, SOURCES } from "./build-options.mjs";

const PROGRAM = join(DIST, "program");

const THREADS = ["extract-worker.ts", "validate-worker.ts"];

/** What several files of the program need and is too large to be in each, sources and packages: each list is a file. */
const SHARED = {
  reading: ["app/extract.ts", "lang/en/index.ts", "lang/en/is-english.ts", "recognise/engine.ts"],
  schema: ["schema/check.ts"],
  linkedom: ["linkedom"],
  yaml: ["yaml"],
};

/** What imports a package that is an ES module, is not bundled, and so cannot be loaded by `require`. */
const AS_MODULES = ["io/readers/pdf-article.ts"];

const SCRIPT = {
  ...OPTIONS,
  outdir: PROGRAM,
  outExtension: { ".js": ".cjs" },
  format: "cjs",
  define: { "import.meta.dirname": "__dirname", "import.meta.filename": "__filename" },
};

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

const nameOf = (source) => source.replace(/\.ts$/, "").replaceAll("/", "-");
const fileOf = (source) => `${nameOf(source)}${AS_MODULES.includes(source) ? ".mjs" : ".cjs"}`;

/**
 * What is shared, and what is loaded only when it is needed, is a file by itself.
 *
 * @param own the shared file that is built, whose parts belong together
 * @param onLazy told of each source that is loaded only when it is needed
 */
const apart = (own, onLazy) => ({
  name: "apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.|^[a-z]+$/ }, ({ kind, path, resolveDir }) => {
      const isOurs = path.endsWith(".ts");
      const source = isOurs ? relative(SOURCES, join(resolveDir, path)).replaceAll("\\", "/") : path;
      const [shared] = Object.entries(SHARED).find(([, sources]) => sources.includes(source)) ?? [];
      if (kind === "entry-point" || (shared !== undefined && shared === own)) return undefined;
      if (shared !== undefined) return { path: `./${shared}.cjs`, external: true };
      if (!isOurs || kind !== "dynamic-import") return undefined;
      onLazy(source);
      return { path: `./${fileOf(source)}`, external: true };
    });
  },
});

const buildShared = (name, onLazy) => {
  const imports = SHARED[name].map((source) => (source.endsWith(".ts") ? `./${source}` : source));
  const contents = imports.map((path) => `export * from "${path}";`).join("\n");
  const stdin = { contents, resolveDir: SOURCES, sourcefile: `${name}.ts` };
  const { outdir: _, outExtension: __, ...options } = SCRIPT;
  return build({ ...options, stdin, outfile: join(PROGRAM, `${name}.cjs`), plugins: [apart(name, onLazy)] });
};

const buildSources = (sources, options, onLazy) =>
  build({
    ...SCRIPT,
    ...options,
    entryPoints: Object.fromEntries(sources.map((source) => [nameOf(source), join(SOURCES, source)])),
    plugins: [commanderWithoutPrograms, apart(undefined, onLazy)],
  });

/** Builds what the program starts with, and then what that loads, until nothing new is found. */
const buildFiles = async () => {
  const found = new Set(["main.ts", ...THREADS]);
  const onLazy = (source) => found.add(source);
  for (const name of Object.keys(SHARED)) await buildShared(name, onLazy);
  const built = new Set(AS_MODULES);
  while (found.size > built.size) {
    const next = [...found].filter((source) => !built.has(source));
    for (const source of next) built.add(source);
    await buildSources(next, {}, onLazy);
  }
  await buildSources(AS_MODULES, { format: "esm", outExtension: { ".js": ".mjs" }, define: {} }, onLazy);
};

/** Node 20 forgets how a script imports when V8 need not compile it: what must be imported goes through this file. */
const IMPORT = "import.cjs";

/**
 * Two things that esbuild leaves: an `import()` of a file beside, for which Node's loader of ES modules would be started,
 * and what is not ASCII in regular expressions. A script that is ASCII takes half the memory, and no decoding.
 */
const finishScripts = async () => {
  for (const name of await readdir(PROGRAM)) {
    if (!name.endsWith(".cjs")) continue;
    const text = await readFile(join(PROGRAM, name), "utf8");
    const finished = text
      .replaceAll(/\bimport\(("\.\/[\w.-]+\.cjs")\)/g, "Promise.resolve().then(()=>require($1))")
      .replaceAll(/\bimport\(("\.\/[\w.-]+\.mjs")\)/g, `require("./${IMPORT}").load($1)`)
      .replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    await writeFile(join(PROGRAM, name), finished);
  }
};

const buildImport = () => writeFile(join(PROGRAM, IMPORT), "exports.load = (name) => import(name);\n");

const hashOfProgram = async () => {
  const hash = createHash("sha256");
  for (const name of (await readdir(PROGRAM)).sort()) hash.update(name).update(await readFile(join(PROGRAM, name)));
  return hash.digest("hex").slice(0, 12);
};

const buildLoader = async () => {
  const HASH_OF_PROGRAM = JSON.stringify(await hashOfProgram());
  await build({ ...SCRIPT, entryPoints: [join(SOURCES, "load.ts")], define: { HASH_OF_PROGRAM } });
  for (const thread of THREADS.map(nameOf)) {
    const name = thread.replace("worker", "thread");
    await writeFile(join(PROGRAM, `${name}.cjs`), `require("./load.cjs").load("${thread}.cjs");\n`);
  }
};

/**
 * Runs what is run most, so that V8 leaves what it has compiled: see src/load.ts, which keeps it of the first thread alone.
 * Whether an article could be read is for the tests to say.
 */
const warmUp = () => {
  const articles = join(ROOT, "fixtures/articles");
  if (!existsSync(articles)) return;
  const ledger = join(ROOT, "bin/ledger.js");
  spawnSync(process.execPath, [ledger, "extract", "--dry-run", "--jobs", "1", articles], {
    cwd: ROOT,
    stdio: "ignore",
  });
};

/**
 * Node loads CommonJS faster than ES modules, and V8 keeps what it has compiled of scripts alone: so the program is
 * scripts, one for each command and for whatever else is loaded only when it is needed.
 */
export const buildProgram = async () => {
  await buildFiles();
  await finishScripts();
  await buildImport();
  await buildLoader();
  warmUp();
};
