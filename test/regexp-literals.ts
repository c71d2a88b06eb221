import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface RegExpLiteral {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** Words after which a slash begins a regular expression and does not divide. */
const BEFORE_EXPRESSION = new Set([
  "return",
  "typeof",
  "case",
  "in",
  "of",
  "delete",
  "void",
  "throw",
  "new",
  "else",
  "do",
  "yield",
  "await",
]);

/** Where the string, template or comment that begins at `at` ends. */
const pastQuoted = (code: string, at: number): number => {
  const quote = code[at];
  let end = at + 1;
  while (end < code.length && code[end] !== quote) {
    if (code[end] === "\\") end++;
    else if (quote === "`" && code.startsWith("${", end)) end = pastBraces(code, end + 1) - 1;
    end++;
  }
  return end + 1;
};

/** Where the braces that open at `at` close, strings inside passed over. */
const pastBraces = (code: string, at: number): number => {
  let depth = 0;
  let end = at;
  while (end < code.length) {
    const sign = code[end] ?? "";
    if (sign === '"' || sign === "'" || sign === "`") {
      end = pastQuoted(code, end);
      continue;
    }
    if (sign === "{") depth++;
    if (sign === "}" && --depth === 0) return end + 1;
    end++;
  }
  return end;
};

/** Where the body of the regular expression that begins at `at` ends, before its closing slash. */
const pastBody = (code: string, at: number): number => {
  let end = at + 1;
  let inClass = false;
  while (end < code.length && (inClass || code[end] !== "/")) {
    if (code[end] === "\\") end++;
    else if (code[end] === "[") inClass = true;
    else if (code[end] === "]") inClass = false;
    end++;
  }
  return end;
};

/** Finds the regular expression literals of TypeScript code, by what stands before each slash. */
export const findLiterals = (code: string): Omit<RegExpLiteral, "file">[] => {
  const found: Omit<RegExpLiteral, "file">[] = [];
  let at = 0;
  let before = "";
  while (at < code.length) {
    const sign = code[at] ?? "";
    if (code.startsWith("//", at)) {
      const end = code.indexOf("\n", at);
      at = end === -1 ? code.length : end;
    } else if (code.startsWith("/*", at)) {
      const end = code.indexOf("*/", at + 2);
      at = end === -1 ? code.length : end + 2;
    } else if (sign === "`") {
      const end = pastQuoted(code, at);
      // Expressions within a template may hold literals of their own.
      const inner = code.slice(at + 1, end - 1);
      const line = code.slice(0, at).split("\n").length - 1;
      for (const literal of inner.includes("${") ? templateLiterals(inner) : [])
        found.push({ ...literal, line: literal.line + line });
      at = end;
      before = "`";
    } else if (sign === '"' || sign === "'") {
      at = pastQuoted(code, at);
      before = sign;
    } else if (
      sign === "/" &&
      (before === "" || /^[(,=:[!&|?{};+\-*%<>~^]$/.test(before) || BEFORE_EXPRESSION.has(before))
    ) {
      const end = pastBody(code, at);
      let last = end + 1;
      while (/[a-z]/.test(code[last] ?? "")) last++;
      found.push({
        line: code.slice(0, at).split("\n").length,
        source: code.slice(at + 1, end),
        flags: code.slice(end + 1, last),
      });
      at = last;
      before = "/";
    } else if (/[\w$]/.test(sign)) {
      let end = at + 1;
      while (end < code.length && /[\w$]/.test(code[end] ?? "")) end++;
      before = code.slice(at, end);
      at = end;
    } else {
      if (!/\s/.test(sign)) before = sign;
      at++;
    }
  }
  return found;
};

const templateLiterals = (template: string): Omit<RegExpLiteral, "file">[] => {
  const found: Omit<RegExpLiteral, "file">[] = [];
  for (let at = template.indexOf("${"); at !== -1; ) {
    const end = pastBraces(template, at + 1);
    const line = template.slice(0, at).split("\n").length - 1;
    for (const literal of findLiterals(template.slice(at + 2, end - 1)))
      found.push({ ...literal, line: literal.line + line });
    at = template.indexOf("${", end);
  }
  return found;
};

/** All TypeScript files below a folder. */
export const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

/** Every regular expression literal below a folder. */
export const literalsIn = (folder: string): RegExpLiteral[] =>
  sourceFiles(folder).flatMap((file) =>
    findLiterals(readFileSync(file, "utf8")).map((literal) => ({ file, ...literal })),
  );
