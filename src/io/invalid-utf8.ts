const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** Length of the well-formed sequence (Unicode table 3-7) at `at`, 0 when there is none. */
const sequenceLength = (bytes: Uint8Array, at: number): 0 | 1 | 2 | 3 | 4 => {
  const lead = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return isContinuation(second) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    // No overlong forms, no surrogates.
    const from = lead === 0xe0 ? 0xa0 : 0x80;
    const to = lead === 0xed ? 0x9f : 0xbf;
    return second >= from && second <= to && isContinuation(bytes[at + 2]) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const from = lead === 0xf0 ? 0x90 : 0x80;
    const to = lead === 0xf4 ? 0x8f : 0xbf;
    return second >= from && second <= to && isContinuation(bytes[at + 2]) && isContinuation(bytes[at + 3]) ? 4 : 0;
  }
  return 0;
};

/** Offset of the first byte that is no part of well-formed UTF-8, -1 when there is none. */
export const firstInvalidByte = (bytes: Uint8Array): number => {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
};

/**
 * Whether the bytes from `at` are the beginning of a character that the file's end cuts off. A single byte is not taken
 * for one: a file in another encoding may well end in "é".
 */
export const isCutOff = (bytes: Uint8Array, at: number): boolean => {
  const lead = bytes[at] ?? 0;
  const rest = bytes.subarray(at + 1);
  const missing = (lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1) - rest.length;
  return lead >= 0xc2 && lead <= 0xf4 && rest.length > 0 && missing > 0 && rest.every(isContinuation);
};
