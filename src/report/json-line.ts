import { Buffer } from "node:buffer";

const FIRST_BYTES = 1 << 16;
/** The most that one unit of UTF-16 takes in UTF-8: a pair takes four for its two. */
const MOST_BYTES = 3;

/** Bytes that texts are added to. */
class Bytes {
  #bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  #length = 0;

  add(text: string): void {
    const most = this.#length + text.length * MOST_BYTES;
    if (most > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(most, this.#bytes.length * 2));
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    this.#length += this.#bytes.write(text, this.#length);
  }

  get written(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }
}

/**
 * A record as one line of JSON, the same as `JSON.stringify` gives, in UTF-8 and in memory of its own, which can be
 * handed to another thread. List items are turned into text and into bytes one by one: nearly all are ASCII, which V8
 * writes at once, while one curly quotation mark makes the whole of a long text slow to write.
 */
export const jsonLine = (record: object): Uint8Array<ArrayBuffer> => {
  const bytes = new Bytes();
  let mark = "{";
  for (const [name, value] of Object.entries(record)) {
    if (value === undefined) continue;
    bytes.add(`${mark}${JSON.stringify(name)}:`);
    mark = ",";
    if (Array.isArray(value) && value.length > 0) {
      for (const [index, item] of value.entries()) bytes.add(`${index === 0 ? "[" : ","}${JSON.stringify(item)}`);
      bytes.add("]");
    } else bytes.add(JSON.stringify(value));
  }
  bytes.add(mark === "{" ? "{}\n" : "}\n");
  return bytes.written;
};
