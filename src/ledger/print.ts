import type { Entry } from "../model/entry.ts";
import { isSafePlain } from "./plain.ts";
import { quoted } from "./quoted.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Field order by record: the words on top, so that a diff reads well; what only machines need at the end. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  source: "entry revision title author publisher published url path format sha256 kept recorded extractor".split(" "),
  claim: [
    "entry claim text kind value min max exact bound direction role unit per of date equivalent",
    "form speaker cue addressee content quoted within at sentence context confidence revision",
  ]
    .join(" ")
    .split(" "),
  withdrawal: "entry claim reason replacement revision".split(" "),
  review: "entry claim verdict evidence note reviewer recorded".split(" "),
};

const NESTED: Readonly<Record<string, readonly string[]>> = {
  extractor: ["name", "version"],
  unit: ["kind", "code", "name", "head"],
  per: ["kind", "code", "name", "head"],
  of: ["text", "start", "end"],
  cue: ["text", "start", "end"],
  addressee: ["text", "start", "end"],
  mention: ["text", "start", "end"],
  content: ["start", "end"],
  quoted: ["start", "end"],
  sentence: ["start", "end"],
  at: ["start", "end", "line"],
  speaker: ["name", "type", "mention", "description"],
  context: ["prefix", "suffix"],
  evidence: ["url", "file", "locator", "archived", "sha256"],
};

/** Records that get a line for each field; all others stand on one line. */
const BLOCK = new Set(["speaker", "context", "evidence"]);

/** Fields of our own closed vocabularies, ids and codes. Every other string is quoted, whatever it holds. */
const WORDS = new Set(
  "entry format claim kind bound direction role code equivalent within form type confidence reason replacement verdict".split(
    " ",
  ),
);

/** YAML 1.1 reads a float only with a point: `1e+21` is a string to it, `1.0e+21` a number to all. */
const number = (value: number): string => String(value).replace(/^(-?\d+)e/, "$1.0e");

const scalar = (name: string, value: unknown): string => {
  if (typeof value === "number") return number(value);
  if (typeof value === "string") return WORDS.has(name) && isSafePlain(value) ? value : quoted(value);
  return String(value);
};

const NO_FIELDS: readonly string[] = [];

const inline = (name: string, value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item) => inline(name, item)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return scalar(name, value);
  let fields = "";
  for (const field of NESTED[name] ?? NO_FIELDS) {
    const inner = (value as Fields)[field];
    if (inner !== undefined) fields += `${fields === "" ? "" : ", "}${field}: ${inline(field, inner)}`;
  }
  return `{${fields}}`;
};

/** A field whose record, or whose records, have a line for each of theirs. */
const blockField = (name: string, value: unknown, indent: string): string => {
  const order = NESTED[name] ?? NO_FIELDS;
  const inner = `${indent}  `;
  if (!Array.isArray(value)) return `${name}:\n${block(value as Fields, order, inner)}`;
  return `${name}:\n${value.map((item) => block(item, order, `${inner}  `, `${inner}- `)).join("")}`;
};

/**
 * The lines of a block mapping: the fields that a record has, in their order.
 *
 * @param first what the first line begins with
 */
const block = (record: Fields, order: readonly string[], indent: string, first = indent): string => {
  let lines = "";
  for (const name of order) {
    const value = record[name];
    if (value === undefined) continue;
    const line = BLOCK.has(name) ? blockField(name, value, indent) : `${name}: ${inline(name, value)}\n`;
    lines += `${lines === "" ? first : indent}${line}`;
  }
  return lines;
};

/** An editor that knows YAML checks and completes a ledger file by the schema named on its first line. */
const SCHEMA_URL = "https://unpkg.com/fact-ledger/schemas/ledger.schema.json";

/** What a ledger file begins with, up to its first entry. */
export const printHeader = (source: string): string =>
  `# yaml-language-server: $schema=${SCHEMA_URL}\nledger: 1\nsource: ${isSafePlain(source) ? source : quoted(source)}\nentries:\n`;

/** One entry in canonical form, an empty line before it. Byte-stable: equal entries give equal bytes. */
const printEntry = (entry: Entry): string => block(entry, ORDER[entry.entry] ?? NO_FIELDS, "  ", "\n- ");

/** Entries as they are appended to a ledger file. */
export const printEntries = (entries: readonly Entry[]): string => entries.map(printEntry).join("");
