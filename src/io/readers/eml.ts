import type { Reader } from "./reader.ts";

const HEAD = 16_384;

/** Fields that a mail program or server writes, and nobody else. */
const BY_PROGRAM = /^(?:message-id|mime-version|received|return-path):/im;
const FROM = /^from:/im;

/** An e-mail as mail programs save it. */
export const eml: Reader = {
  suffixes: [".eml"],
  recognises(bytes) {
    const [head = ""] = bytes.toString("latin1", 0, HEAD).split(/\r?\n\r?\n/, 1);
    return /^[a-z][a-z0-9-]{0,60}:/i.test(head) && BY_PROGRAM.test(head) && FROM.test(head);
  },
  async read(bytes, file) {
    return (await import("./eml-article.ts")).emlArticle(bytes, file);
  },
};
