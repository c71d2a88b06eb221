import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { buildSync } from "esbuild";
import { schemaFiles } from "./schema-files.ts";

/** Export name → definition in ledger.schema.json. */
const VALIDATORS = {
  sourceEntry: "source-entry",
  numberEntry: "number-entry",
  quoteEntry: "quote-entry",
  attributionEntry: "attribution-entry",
  withdrawalEntry: "withdrawal-entry",
  reviewEntry: "review-entry",
} as const;

const HEADER = "// Generated from src/model with ajv by `npm run schemas`; a test fails when it drifts.\n";

/**
 * The text of src/schema/validators.generated.js. Compiling the schemas costs ajv over 100 ms, more than all else
 * that `ledger extract` does at start-up; compiled ahead of time they load in two.
 */
export const validatorSource = (): string => {
  const schema = JSON.parse(schemaFiles().get("ledger.schema.json") ?? "");
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    code: { source: true, esm: true, optimize: 2 },
    schemas: [schema],
  });
  const code = standaloneCode.default(
    ajv,
    Object.fromEntries(Object.entries(VALIDATORS).map(([name, ref]) => [name, `${schema.$id}#/$defs/${ref}`])),
  );
  const [bundle] = buildSync({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    minify: true,
    lineLimit: 120,
    legalComments: "none",
    write: false,
  }).outputFiles;
  return HEADER + (bundle?.text ?? "");
};
