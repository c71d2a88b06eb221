import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { buildSync } from "esbuild";
import { schemaFiles } from "./schema-files.ts";

/** Export name → schema file and, after `#`, definition in it. */
const VALIDATORS = {
  sourceEntry: "ledger.schema.json#/$defs/source-entry",
  numberEntry: "ledger.schema.json#/$defs/number-entry",
  quoteEntry: "ledger.schema.json#/$defs/quote-entry",
  attributionEntry: "ledger.schema.json#/$defs/attribution-entry",
  withdrawalEntry: "ledger.schema.json#/$defs/withdrawal-entry",
  reviewEntry: "ledger.schema.json#/$defs/review-entry",
  config: "config.schema.json",
} as const;

const HEADER = "// Generated from src/model with ajv by `npm run schemas`; a test fails when it drifts.\n";

/**
 * The text of src/schema/validators.generated.js. Compiling the schemas costs ajv over 100 ms, more than all else
 * that `ledger extract` does at start-up; compiled ahead of time they load in two.
 */
export const validatorSource = (): string => {
  const schemas = ["ledger.schema.json", "config.schema.json"].map((name) => JSON.parse(schemaFiles().get(name) ?? ""));
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    code: { source: true, esm: true, optimize: 2 },
    schemas,
  });
  const code = standaloneCode.default(
    ajv,
    Object.fromEntries(Object.entries(VALIDATORS).map(([name, place]) => [name, new URL(place, schemas[0].$id).href])),
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
