import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { extract } from "../../app/extract.ts";
import { slug } from "../../app/source-id.ts";
import type { Context } from "../context.ts";
import { ExitCode } from "../exit.ts";

interface ExtractOptions {
  readonly dryRun?: boolean;
  readonly format: string;
  readonly published?: string;
}

export const extractCommand = async (
  context: Context,
  paths: readonly string[],
  { published }: ExtractOptions,
): Promise<ExitCode> => {
  const files = paths.flatMap((path) => {
    const full = resolve(context.cwd, path);
    return statSync(full).isDirectory()
      ? readdirSync(full)
          .filter((name) => name.endsWith(".txt"))
          .sort()
          .map((name) => join(full, name))
      : [full];
  });
  for (const path of files) {
    const bytes = readFileSync(path);
    const text = bytes.toString("utf8").replace(/^\ufeff/, "");
    const id = slug(basename(path).replace(/\.[^.]*$/, ""));
    const dated = published === undefined ? {} : { published };
    const record = {
      source: { id, path, revision: 1, sha256: createHash("sha256").update(text).digest("hex"), ...dated },
      claims: extract({ id, text, ...dated }),
      problems: [],
    };
    context.stdout.write(`${JSON.stringify(record)}\n`);
  }
  return ExitCode.Fine;
};
