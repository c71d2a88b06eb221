import { type Document, isMap, isPair, isScalar, isSeq, type Node, parseDocument, visit, type YAMLError } from "yaml";
import type { RuleName } from "../model/rule-name.ts";
import { isTooDeep } from "./depth.ts";
import type { Fault, LedgerText, OffsetOf, Path, Reading } from "./ledger-text.ts";
import { isMisread } from "./plain.ts";

/** The `yaml` package takes half a second for a megabyte; beyond this a file is no ledger that anybody edited. */
const LONGEST = 16_000_000;

/** Numbers that YAML 1.1 and 1.2 read alike. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+(?:e[-+]\d+)?)?$/;

const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?:[ \r].*)?$/m;

const error = (rule: RuleName, offset: number, message: string, hint?: string): Fault => ({
  rule,
  severity: "error",
  offset,
  message,
  ...(hint === undefined ? {} : { hint }),
});

const syntaxFault = (text: string, { code, message, pos }: YAMLError): Fault => {
  if (code === "DUPLICATE_KEY") {
    const name = text.slice(pos[0], pos[0] + 60).match(/^[^:\s]+/)?.[0] ?? "";
    return error("unique-fields", pos[0], `the field ${name} is written twice in one record`, "Keep one of the two.");
  }
  if (code === "MULTIPLE_DOCS") {
    return error("plain-yaml", pos[0], "a second YAML document begins here", "A ledger file is one document.");
  }
  return error("yaml-syntax", pos[0], `not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`);
};

const directiveFaults = (document: Document): Fault[] => {
  const { directives } = document;
  const tags = Object.keys(directives?.tags ?? {}).filter((handle) => handle !== "!!");
  return directives?.yaml.explicit === true || tags.length > 0
    ? [error("plain-yaml", 0, "a ledger file has no % directives", "Delete the line that begins with %.")]
    : [];
};

/** Anchors, aliases, tags, and scalars that another reader would read otherwise. */
const nodeFaults = (document: Document): Fault[] => {
  const faults: Fault[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      faults.push(
        error("plain-yaml", range?.[0] ?? 0, `the alias *${source} stands for another value`, "Write it out."),
      );
    },
    Node: (_, node) => {
      const at = node.range?.[0] ?? 0;
      const { anchor } = node as { anchor?: string };
      if (anchor !== undefined)
        faults.push(error("plain-yaml", at, `the anchor &${anchor} is not allowed`, "Delete it."));
      if (node.tag !== undefined)
        faults.push(error("plain-yaml", at, `the tag ${node.tag} is not allowed`, "Delete it."));
      if (!isScalar(node)) return;
      const { value, source = "", type } = node;
      if (typeof value === "string" && /[\ud800-\udfff]/u.test(value)) {
        faults.push(error("yaml-syntax", at, "half of a surrogate pair is no character"));
      }
      if (type !== "PLAIN") return;
      const misread =
        typeof value === "number" ? !PLAIN_NUMBER.test(source) : typeof value === "string" && isMisread(source);
      if (misread) {
        faults.push(
          error(
            "plain-yaml",
            at,
            `${source} is not read alike by all YAML readers`,
            `Write "${source}", or the number in digits.`,
          ),
        );
      }
    },
  });
  return faults;
};

const nodeAt = (document: Document, path: Path, key: boolean): number => {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [index, part] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === part);
      if (pair === undefined) return offset;
      if (key && index === path.length - 1) return (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
    } else return offset;
    offset = (node as Node | null | undefined)?.range?.[0] ?? offset;
  }
  return offset;
};

/** A YAML text as a document, or what is wrong with it. */
const parsed = (text: string): { readonly document?: Document; readonly faults: readonly Fault[] } => {
  const conflict = CONFLICT.exec(text);
  if (conflict !== null) {
    const hint =
      "Keep the entries of both sides and delete the marker lines; `ledger git install` lets git do it by itself.";
    return { faults: [error("conflict-markers", conflict.index, "git left a merge conflict here", hint)] };
  }
  if (text.length > LONGEST) {
    return { faults: [error("yaml-syntax", 0, `too long for a file written by hand (over ${LONGEST / 1e6} MB)`)] };
  }
  if (isTooDeep(text)) return { faults: [error("yaml-syntax", 0, "nested too deeply")] };
  const document = parseDocument(text, {
    version: "1.2",
    stringKeys: true,
    prettyErrors: false,
    // Its "silent" also silences the error about a second document.
    logLevel: "error",
  });
  const faults = [
    ...document.errors.map((fault) => syntaxFault(text, fault)),
    ...directiveFaults(document),
    ...nodeFaults(document),
  ];
  return faults.length > 0 ? { faults } : { document, faults };
};

const locator =
  (document: Document): (() => Promise<OffsetOf>) =>
  async () =>
  (path, key = false) =>
    nodeAt(document, path, key);

const toLedger = (text: string, document: Document): Reading => {
  const wrong = (offset: number, message: string): Reading => ({ faults: [error("ledger-file", offset, message)] });
  const top = document.contents;
  if (!isMap(top)) return wrong(0, "expected a mapping with the fields ledger, source and entries");
  const entries = top.get("entries", true) as unknown;
  if (!isSeq(entries)) {
    return wrong(nodeAt(document, ["entries"], true), "expected the field entries, a list");
  }
  const header = Object.fromEntries(
    top.items.flatMap(({ key, value }) =>
      isScalar(key) && key.value !== "entries"
        ? [[String(key.value), (value as Node | null)?.toJS(document) as unknown]]
        : [],
    ),
  );
  const ledger: LedgerText = {
    text,
    header,
    entries: entries.items.map((item) => (item as Node).toJS(document) as unknown),
    canonical: false,
    locate: locator(document),
  };
  return { ledger, faults: [] };
};

/** Reads a ledger file with the `yaml` package, whatever its form, and says all that is wrong with it as YAML. */
export const readYaml = (text: string): Reading => {
  const { document, faults } = parsed(text);
  return document === undefined ? { faults } : toLedger(text, document);
};

/** Reads any YAML file of ours as strictly; an empty one is an empty mapping. */
export const readYamlValue = (
  text: string,
): { readonly value: unknown; readonly locate: () => Promise<OffsetOf>; readonly faults: readonly Fault[] } => {
  const { document, faults } = parsed(text);
  if (document === undefined) return { value: undefined, locate: async () => () => 0, faults };
  return { value: document.toJS() ?? {}, locate: locator(document), faults };
};
