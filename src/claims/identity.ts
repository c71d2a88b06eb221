import { hash } from "node:crypto";
import type { ClaimKind } from "../model/vocabulary.ts";

const DIGITS = "abcdefghijklmnopqrstuvwxyz234567";

export interface Identity {
  readonly source: string;
  readonly kind: ClaimKind;
  readonly text: string;
  readonly context: { readonly prefix: string; readonly suffix: string };
}

/** Two digits at once, for each ten bits. */
const PAIRS: readonly string[] = Array.from(
  { length: 1 << 10 },
  (_, bits) => `${DIGITS[bits >> 5]}${DIGITS[bits & 31]}`,
);

const pairs = (bits: number): string =>
  `${PAIRS[(bits >>> 20) & 1023]}${PAIRS[(bits >>> 10) & 1023]}${PAIRS[bits & 1023]}`;

/**
 * The first 60 bits in base 32: among a million claims of one source two share an id with a chance of one in two million.
 *
 * @param bytes one code unit for each
 */
const base32 = (bytes: string): string => {
  const byte = (at: number): number => bytes.charCodeAt(at);
  const first = (byte(0) << 22) | (byte(1) << 14) | (byte(2) << 6) | (byte(3) >> 2);
  const second = (byte(3) << 28) | (byte(4) << 20) | (byte(5) << 12) | (byte(6) << 4) | (byte(7) >> 4);
  return pairs(first) + pairs(second);
};

/**
 * A claim's id: what it says and the words around it, never its offset, so that it survives edits elsewhere in the
 * article. Claims that agree in all of these (a caption printed twice) are told apart by `occurrence`, counted from 0
 * in text order.
 */
export const claimId = ({ source, kind, text, context }: Identity, occurrence = 0): string => {
  const parts = [source, kind, text, context.prefix, context.suffix];
  if (occurrence > 0) parts.push(String(occurrence));
  // JSON keeps the parts apart whatever characters they hold. A string of bytes costs a third of what a buffer does.
  return `clm_${base32(hash("sha256", JSON.stringify(parts), "binary"))}`;
};

/** Gives out ids in text order, telling apart claims whose words and context are the same. */
export class IdentityRegister {
  readonly #seen = new Map<string, number>();

  idOf(identity: Identity): string {
    const first = claimId(identity);
    const occurrence = this.#seen.get(first) ?? 0;
    this.#seen.set(first, occurrence + 1);
    return occurrence === 0 ? first : claimId(identity, occurrence);
  }
}
