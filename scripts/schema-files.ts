import { z } from "zod";
import { Claim } from "../src/model/claim.ts";
import { Config } from "../src/model/config.ts";
import { LedgerFile } from "../src/model/entry.ts";

type Json = { [key: string]: unknown };

/** Where the published package's schemas can be fetched; editors resolve a ledger file's first line to it. */
const BASE = "https://unpkg.com/fact-ledger/schemas/";

const when = (properties: Json, ref: string): Json => ({
  if: { properties, required: Object.keys(properties) },
  // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
  then: { $ref: `#/$defs/${ref}` },
});

const CLAIM_BY_KIND = ["number", "quote", "attribution"].map((kind) => when({ kind: { const: kind } }, kind));
const ENTRY_BY_KIND = [
  when({ entry: { const: "source" } }, "source-entry"),
  ...["number", "quote", "attribution"].map((kind) =>
    when({ entry: { const: "claim" }, kind: { const: kind } }, `${kind}-entry`),
  ),
  when({ entry: { const: "withdrawal" } }, "withdrawal-entry"),
  when({ entry: { const: "review" } }, "review-entry"),
];

const toJson = (schema: z.ZodType): Json =>
  z.toJSONSchema(schema, {
    target: "draft-2020-12",
    override: ({ jsonSchema }) => {
      // Noise: every integer is safe here, and a reader wonders what the limit means.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  }) as Json;

/**
 * A union checked branch by branch reports every branch's errors. Choosing the branch by its discriminator first
 * keeps the errors of any validator, an editor's too, short and true.
 */
const claimSchema = (): Json => {
  const { $schema, oneOf: _, title, description, $defs } = toJson(Claim);
  return {
    $schema,
    $id: `${BASE}claim.schema.json`,
    title,
    description,
    type: "object",
    required: ["kind"],
    properties: { kind: { enum: ["number", "quote", "attribution"] } },
    allOf: CLAIM_BY_KIND,
    $defs,
  };
};

const ledgerSchema = (): Json => {
  const { $schema, title, description, $defs, properties, ...rest } = toJson(LedgerFile);
  const entries = {
    type: "array",
    items: {
      type: "object",
      required: ["entry"],
      properties: { entry: { enum: ["source", "claim", "withdrawal", "review"] } },
      allOf: [{ if: { properties: { entry: { const: "claim" } } }, ...thenKind() }, ...ENTRY_BY_KIND],
    },
  };
  return {
    $schema,
    $id: `${BASE}ledger.schema.json`,
    title,
    description,
    ...rest,
    properties: { ...(properties as Json), entries },
    $defs,
  };
};

const thenKind = (): Json => ({
  // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
  then: { required: ["kind"], properties: { kind: { enum: ["number", "quote", "attribution"] } } },
});

const configSchema = (): Json => {
  const { $schema, ...rest } = toJson(Config);
  return { $schema, $id: `${BASE}config.schema.json`, ...rest };
};

const print = (schema: Json): string => `${JSON.stringify(schema, null, 2)}\n`;

/** Every file of `schemas/`, name → text. The zod schemas of `src/model` are the one definition. */
export const schemaFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ["claim.schema.json", print(claimSchema())],
    ["config.schema.json", print(configSchema())],
    ["ledger.schema.json", print(ledgerSchema())],
  ]);
