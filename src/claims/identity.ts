import { hash } from "node:crypto";
import type { ClaimKind } from "../model/vocabulary.ts";

const DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
/** 60 bits: among a million claims of one source two share an id with a chance of one in two million. */
const LENGTH = 12;

export interface Identity {
  readonly source: string;
  readonly kind: ClaimKind;
  readonly text: string;
  readonly context: { readonly prefix: string; readonly suffix: string };
}

/** @param bytes one code unit for each */
const base32 = (bytes: string): string => {
  let digits = "";
  let bits = 0;
  let held = 0;
  for (let at = 0; at < bytes.length; at++) {
    held = (held << 8) | bytes.charCodeAt(at);
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      digits += DIGITS[(held >> bits) & 31];
      if (digits.length === LENGTH) return digits;
    }
    held &= 31;
  }
  return digits;
};

/**
 * A claim's id: what it says and the words around it, never its offset, so that it survives edits elsewhere in the
 * article. Claims that agree in all of these (a caption printed twice) are told apart by `occurrence`, counted from 0
 * in text order.
 */
export const claimId = ({ source, kind, text, context }: Identity, occurrence = 0): string => {
  const parts = [source, kind, text, context.prefix, context.suffix, ...(occurrence === 0 ? [] : [String(occurrence)])];
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
