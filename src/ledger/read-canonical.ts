import { isSafePlain } from "./plain.ts";

interface CanonicalLedger {
  readonly header: Readonly<Record<string, unknown>>;
  readonly entries: readonly unknown[];
}

/** Thrown and caught in this file only: the text is not of the canonical form. */
class NotCanonical extends Error {}

// What the printer never leaves bare. The `yaml` package decides what becomes of it.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTED = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/u;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]\d+)?/y;
const WORD = /[A-Za-z][A-Za-z0-9_-]*/y;
const ESCAPE = /\\(?:["\\bfnrt]|u[\dA-F]{4}|U[\dA-F]{8})/y;
const DEEPEST = 8;

const NEWLINE = 10;
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_MAP = 123;
const CLOSE_MAP = 125;

const SIMPLE: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** One pass over the text. Every method leaves `#at` after what it read, or gives up. */
class CanonicalReader {
  readonly #text: string;
  /** Words that were found safe: a file repeats some forty of them. */
  readonly #safe = new Set<string>();
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  file(): CanonicalLedger {
    if (this.#text.startsWith("# ")) this.#at = this.#text.indexOf("\n") + 1;
    const header: Record<string, unknown> = {};
    for (const name of ["ledger", "source"]) {
      this.#literal(`${name}: `);
      header[name] = this.#scalar();
      this.#newline();
    }
    this.#literal("entries:\n");
    const entries: unknown[] = [];
    while (this.#at < this.#text.length) {
      this.#literal("\n- ");
      entries.push(this.#block(2, 1));
    }
    if (entries.length === 0) throw new NotCanonical();
    return { header, entries };
  }

  /** A block mapping whose first field's name begins here and whose others are indented by `indent`. */
  #block(indent: number, depth: number): Record<string, unknown> {
    if (depth > DEEPEST) throw new NotCanonical();
    const record: Record<string, unknown> = {};
    do {
      const name = this.#name(record);
      if (this.#text.charCodeAt(this.#at) === NEWLINE) {
        this.#at++;
        record[name] = this.#nested(indent + 2, depth);
      } else {
        this.#literal(" ");
        record[name] = this.#inline(depth);
        this.#newline();
      }
    } while (this.#indented(indent));
    return record;
  }

  /** The value under a field's name: a block mapping, or a list of them. */
  #nested(indent: number, depth: number): unknown {
    if (!this.#indented(indent)) throw new NotCanonical();
    if (this.#text.charCodeAt(this.#at) !== DASH) return this.#block(indent, depth + 1);
    const items: unknown[] = [];
    do {
      this.#literal("- ");
      items.push(this.#block(indent + 2, depth + 1));
    } while (this.#indented(indent));
    return items;
  }

  #inline(depth: number): unknown {
    if (depth > DEEPEST) throw new NotCanonical();
    const first = this.#text.charCodeAt(this.#at);
    if (first === OPEN_MAP) return this.#map(depth + 1);
    if (first === OPEN_LIST) return this.#list(depth + 1);
    return this.#scalar();
  }

  #map(depth: number): Record<string, unknown> {
    const record: Record<string, unknown> = {};
    this.#at++;
    do {
      const name = this.#name(record);
      this.#literal(" ");
      record[name] = this.#inline(depth);
    } while (this.#comma());
    this.#character(CLOSE_MAP);
    return record;
  }

  #list(depth: number): unknown[] {
    const items: unknown[] = [];
    this.#at++;
    do items.push(this.#inline(depth));
    while (this.#comma());
    this.#character(CLOSE_LIST);
    return items;
  }

  #scalar(): unknown {
    const first = this.#text.charCodeAt(this.#at);
    if (first === QUOTE) return this.#string();
    if (first === DASH || (first >= 48 && first <= 57)) return this.#number();
    const word = this.#match(WORD);
    if (word === "true" || word === "false") return word === "true";
    this.#checkSafe(word);
    return word;
  }

  #checkSafe(word: string): void {
    if (this.#safe.has(word)) return;
    if (!isSafePlain(word) || word === "__proto__") throw new NotCanonical();
    this.#safe.add(word);
  }

  #number(): number {
    const digits = this.#match(NUMBER);
    const value = Number(digits);
    if (!Number.isFinite(value)) throw new NotCanonical();
    return value;
  }

  #string(): string {
    const text = this.#text;
    let from = ++this.#at;
    let value = "";
    for (;;) {
      const code = text.charCodeAt(this.#at);
      if (code === QUOTE) break;
      if (code === NEWLINE || Number.isNaN(code)) throw new NotCanonical();
      if (code === BACKSLASH) {
        value += text.slice(from, this.#at) + this.#escape();
        from = this.#at;
      } else this.#at++;
    }
    value += text.slice(from, this.#at++);
    return value;
  }

  #escape(): string {
    const sequence = this.#match(ESCAPE);
    const simple = SIMPLE[sequence[1] ?? ""];
    if (simple !== undefined) return simple;
    const point = Number.parseInt(sequence.slice(2), 16);
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) throw new NotCanonical();
    return String.fromCodePoint(point);
  }

  #name(record: Readonly<Record<string, unknown>>): string {
    const name = this.#match(WORD);
    this.#checkSafe(name);
    if (Object.hasOwn(record, name)) throw new NotCanonical();
    this.#character(COLON);
    return name;
  }

  /** Whether a line of exactly this indentation begins here; then it is read. */
  #indented(indent: number): boolean {
    for (let at = this.#at; at < this.#at + indent; at++) if (this.#text.charCodeAt(at) !== SPACE) return false;
    if (this.#text.charCodeAt(this.#at + indent) === SPACE) return false;
    this.#at += indent;
    return true;
  }

  #comma(): boolean {
    if (this.#text.charCodeAt(this.#at) !== COMMA) return false;
    this.#literal(", ");
    return true;
  }

  #newline(): void {
    this.#character(NEWLINE);
  }

  #character(code: number): void {
    if (this.#text.charCodeAt(this.#at) !== code) throw new NotCanonical();
    this.#at++;
  }

  #literal(literal: string): void {
    if (!this.#text.startsWith(literal, this.#at)) throw new NotCanonical();
    this.#at += literal.length;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match === null) throw new NotCanonical();
    this.#at = pattern.lastIndex;
    return match[0];
  }
}

/**
 * Reads a ledger file that is written exactly as `print.ts` writes; `undefined` for anything else, which is then the
 * `yaml` package's to read. Whatever this accepts, that package reads the same.
 */
export const readCanonical = (text: string): CanonicalLedger | undefined => {
  if (UNPRINTED.test(text)) return undefined;
  try {
    return new CanonicalReader(text).file();
  } catch (error) {
    if (error instanceof NotCanonical) return undefined;
    throw error;
  }
};
