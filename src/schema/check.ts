import type { ErrorObject, ValidateFunction } from "ajv";
import configSchema from "../../schemas/config.schema.json" with { type: "json" };
import ledgerSchema from "../../schemas/ledger.schema.json" with { type: "json" };
import { describeFault, type Schema } from "./messages.ts";
import {
  attributionEntry,
  config,
  numberEntry,
  quoteEntry,
  reviewEntry,
  sourceEntry,
  withdrawalEntry,
} from "./validators.generated.js";

/** Where in a record a fault is: field names and list indices from the outside in. */
type FieldPath = readonly (string | number)[];

/** One disagreement between a record and its schema. */
export interface SchemaFault {
  readonly path: FieldPath;
  /** Whether `path` names a field's name that should not be there, not its value. */
  readonly atKey: boolean;
  readonly message: string;
}

const LEDGER: Schema = ledgerSchema as unknown as Schema;
const CONFIG: Schema = configSchema as unknown as Schema;

const KINDS: ReadonlyMap<unknown, { readonly check: ValidateFunction; readonly definition: string }> = new Map([
  ["number", { check: numberEntry, definition: "number-entry" }],
  ["quote", { check: quoteEntry, definition: "quote-entry" }],
  ["attribution", { check: attributionEntry, definition: "attribution-entry" }],
]);

const ENTRIES: typeof KINDS = new Map([
  ["source", { check: sourceEntry, definition: "source-entry" }],
  ["withdrawal", { check: withdrawalEntry, definition: "withdrawal-entry" }],
  ["review", { check: reviewEntry, definition: "review-entry" }],
]);

const fault = (path: FieldPath, message: string): SchemaFault[] => [{ path, message, atKey: false }];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const oneOf = (field: string, names: readonly string[], found: unknown): SchemaFault[] =>
  found === undefined
    ? fault([], `missing field "${field}": expected one of ${names.join(", ")}`)
    : fault([field], `${field}: expected one of ${names.join(", ")}; found ${JSON.stringify(found)}`);

/** A pointer's segments, list indices as numbers. */
const segments = (pointer: string): (string | number)[] =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~")));

const faultOf = (error: ErrorObject, record: unknown, root: Schema, file: Schema): SchemaFault => {
  const path = segments(error.instancePath);
  const { additionalProperty } = error.params;
  const atKey = typeof additionalProperty === "string";
  return {
    path: atKey ? [...path, additionalProperty] : path,
    atKey,
    message: describeFault(error, path, record, root, file),
  };
};

/**
 * Checks one entry of a ledger against its schema, chosen by `entry` and `kind` first, so that what is said is
 * about the kind of entry that it means to be. Empty when it holds.
 */
export const checkEntry = (entry: unknown): SchemaFault[] => {
  if (!isRecord(entry)) return fault([], "expected an entry, a mapping that begins with `entry:`");
  const isClaim = entry.entry === "claim";
  const chosen = isClaim ? KINDS.get(entry.kind) : ENTRIES.get(entry.entry);
  if (chosen === undefined) {
    return isClaim
      ? oneOf("kind", [...KINDS.keys()].map(String), entry.kind)
      : oneOf("entry", ["source", "claim", "withdrawal", "review"], entry.entry);
  }
  if (chosen.check(entry)) return [];
  const root = { $ref: `#/$defs/${chosen.definition}` };
  return (chosen.check.errors ?? []).map((error) => faultOf(error, entry, root, LEDGER));
};

/** Checks a claim that is not yet an entry. */
export const checkClaim = (claim: unknown): SchemaFault[] =>
  isRecord(claim) ? checkEntry({ entry: "claim", revision: 1, ...claim }) : fault([], "expected a claim");

/** Checks what ledger.config.yaml holds. */
export const checkConfig = (value: unknown): SchemaFault[] =>
  config(value) ? [] : (config.errors ?? []).map((error) => faultOf(error, value, CONFIG, CONFIG));
