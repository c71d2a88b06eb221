import type { ErrorObject } from "ajv";
import { nearest } from "./nearest.ts";

/** A part of a schema file, as far as messages need it. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const DEFINITIONS = "#/$defs/";

const resolved = (schema: Schema | undefined, file: Schema): Schema | undefined =>
  schema?.$ref === undefined
    ? schema
    : {
        ...file.$defs?.[schema.$ref.slice(DEFINITIONS.length)],
        ...(schema.description && { description: schema.description }),
      };

const schemaAt = (root: Schema, path: readonly (string | number)[], file: Schema): Schema | undefined => {
  let schema = resolved(root, file);
  for (const part of path) {
    schema = resolved(typeof part === "number" ? schema?.items : schema?.properties?.[part], file);
  }
  return schema;
};

const valueAt = (record: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, part) => (value as Record<string | number, unknown> | undefined)?.[part], record);

const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
};

const SHOWN = 60;

/** A value as a person would point at it: `the text "6"`, `an empty list`. */
const found = (value: unknown): string => {
  if (value === null) return "nothing (null)";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value !== "string") return String(value);
  if (value === "") return "an empty text";
  return `the text ${JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value)}`;
};

const didYouMean = (word: unknown, words: readonly string[]): string => {
  const meant = typeof word === "string" ? nearest(word, words) : undefined;
  return meant === undefined ? "" : `; did you mean ${JSON.stringify(meant)}?`;
};

/**
 * Says what was expected, what was found and, where a name was mistyped, which one was meant.
 *
 * @param root the schema that the record was held against, a part of `file`
 */
export const describeFault = (
  { keyword, params, message }: ErrorObject,
  path: readonly (string | number)[],
  record: unknown,
  root: Schema,
  file: Schema,
): string => {
  const schema = schemaAt(root, path, file);
  const value = valueAt(record, path);
  const field = path
    .map((part) => (typeof part === "number" ? `[${part + 1}]` : `.${part}`))
    .join("")
    .replace(/^\./, "");
  const at = field === "" ? "" : `${field}: `;
  const purpose = schema?.description === undefined ? "" : ` (${schema.description.replace(/\.$/, "")})`;
  switch (keyword) {
    case "required":
      return `${at}missing field "${params.missingProperty}"`;
    case "additionalProperties": {
      const known = Object.keys(schema?.properties ?? {});
      return `${at}unknown field "${params.additionalProperty}"${didYouMean(params.additionalProperty, known)}`;
    }
    case "type":
      return `${at}expected ${TYPES[params.type] ?? params.type}, found ${found(value)}`;
    case "enum":
      return `${at}expected one of ${params.allowedValues.join(", ")}; found ${found(value)}${didYouMean(value, params.allowedValues)}`;
    case "const":
      return `${at}expected ${JSON.stringify(params.allowedValue)}, found ${found(value)}`;
    case "pattern":
      return `${at}found ${found(value)}, which is not of its form${purpose}`;
    case "minLength":
    case "minItems":
      return `${at}must not be empty`;
    case "minimum":
      return `${at}expected at least ${params.limit}, found ${found(value)}`;
    case "exclusiveMinimum":
      return `${at}expected more than ${params.limit}, found ${found(value)}`;
    default:
      return `${at}${message ?? keyword}`;
  }
};
