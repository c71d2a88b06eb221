import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** An empty folder that is gone when the test is. */
export const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "ledger-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** A folder with these files in it, by their paths. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

/** A copy of a folder. */
export const copyOf = (original: string): string => {
  const folder = emptyFolder();
  cpSync(original, folder, { recursive: true, verbatimSymlinks: true });
  return folder;
};

/** Every file below a folder with its bytes: equal when nothing was touched. */
export const filesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, "base64")]),
  );
