import { accessSync, constants as fsConstants, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import module from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";

/** The build writes it in. */
declare const HASH_OF_PROGRAM: string;

/** A hash of all files of the built program. */
export const BUILD = HASH_OF_PROGRAM;

type Exports = Readonly<Record<string, unknown>>;

/** What V8 has compiled is of use to the same code, the same V8 and the same kind of processor alone. */
const KEPT = join(__dirname, `compiled-${BUILD}-${process.versions.v8}-${process.arch}`);

const loaded = new Map<string, { exports: Exports }>();
const toKeep = new Map<string, Script>();

/** V8's version and flags: what it refuses another's work by. Loaded only where something is to be kept. */
const flagsNow = (): number => process.getBuiltinModule("node:v8").cachedDataVersionTag();

/**
 * Keeps what this run has compiled: of the functions those that it called. That it cannot be kept is no error. Not in a
 * thread, nor where the flags are others by now (src/extract-worker.ts): V8 would refuse it ever after.
 */
const keepAt = (flags: number) => (): void => {
  try {
    if (!process.getBuiltinModule("node:worker_threads").isMainThread || flagsNow() !== flags) return;
    for (const [name, script] of toKeep) {
      const temporary = join(KEPT, `.${name}.${process.pid}`);
      writeFileSync(temporary, script.createCachedData());
      renameSync(temporary, join(KEPT, name));
    }
  } catch {}
};

const keptOf = (name: string): Buffer | undefined => {
  try {
    return readFileSync(join(KEPT, name));
  } catch {
    return undefined;
  }
};

const canKeep = (): boolean => {
  try {
    mkdirSync(KEPT, { recursive: true });
    accessSync(KEPT, fsConstants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** Since Node 22.8 it keeps what is compiled of all that is loaded by `require`, in a folder of the user's. */
const loadByNode = (filename: string): Exports => {
  (module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
  return require(filename) as Exports;
};

const requireFrom = (id: string): unknown =>
  // What imports ES modules must be Node's own to load: of a script made here Node 20 would not know how.
  id.startsWith("./") && id !== "./import.cjs" ? load(id.slice(2)) : require(id);

/**
 * Loads one file of the built program, as `require` does, and spares V8 the compiling where the build or an earlier
 * run has left what it compiled: compiling takes longer than Node itself takes to start. What another version of V8
 * has left, or one with other flags, V8 refuses, and the file is compiled as if nothing were there.
 */
export const load = (name: string): Exports => {
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const filename = join(__dirname, name);
  const cachedData = keptOf(name);
  if (cachedData === undefined && !canKeep()) return loadByNode(filename);

  // The build writes nothing but ASCII.
  const code = readFileSync(filename, "latin1");
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, {
    filename,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  if (cachedData === undefined) {
    if (toKeep.size === 0) process.on("exit", keepAt(flagsNow()));
    toKeep.set(name, script);
  }
  const own = { exports: {} };
  loaded.set(name, own);
  const run = script.runInThisContext() as (...given: unknown[]) => void;
  run(own.exports, requireFrom, own, filename, __dirname);
  return own.exports;
};
