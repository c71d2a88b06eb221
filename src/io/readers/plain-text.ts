import { decodeText } from "../decode.ts";
import type { Reader } from "./reader.ts";

/** Plain text: the text is the file. */
export const plainText: Reader = {
  suffixes: [".txt", ".text"],
  recognises: () => false,
  read(bytes, file) {
    const text = decodeText(bytes, file);
    return text.ok ? { ok: true, value: { text: text.value, metadata: {} } } : text;
  },
};
