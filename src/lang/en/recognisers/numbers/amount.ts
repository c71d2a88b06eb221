/**
 * A decimal number as written: its digits and a power of ten. Magnitudes move the exponent, so that "1.1 million" is
 * 1100000 and not what 1.1 × 1000000 is in binary.
 */
export interface Amount {
  readonly digits: string;
  readonly exponent: number;
}

export const amountOf = (value: number): Amount => {
  const written = String(value);
  const power = written.indexOf("e");
  if (power < 0) return { digits: written, exponent: 0 };
  return { digits: written.slice(0, power), exponent: Number(written.slice(power + 1)) };
};

export const scaled = (amount: Amount, exponent: number): Amount => ({
  digits: amount.digits,
  exponent: amount.exponent + exponent,
});

export const numberOf = ({ digits, exponent }: Amount): number =>
  Number(exponent === 0 ? digits : `${digits}e${exponent}`);

/** More digits than every double has. */
const SURE_DIGITS = 15;

/** The decimal string, where a double does not hold all of its digits. */
export const exactOf = (amount: Amount): string | undefined => {
  const { digits, exponent } = amount;
  if (digits.length <= SURE_DIGITS && exponent <= SURE_DIGITS) return undefined;
  const plain = plainDecimal(amount);
  const value = numberOf(amount);
  if (!Number.isFinite(value)) return plain;
  return plainDecimal(amountOf(value)) === plain ? undefined : plain;
};

/** Longest decimal that is written out; beyond it the figure is nonsense. */
const LONGEST = 400;

const plainDecimal = ({ digits, exponent }: Amount): string => {
  const negative = digits.startsWith("-");
  const [whole = "", fraction = ""] = (negative ? digits.slice(1) : digits).split(".");
  const point = whole.length + exponent;
  if (Math.abs(point) > LONGEST) return `${digits}e${exponent}`;
  const all = whole + fraction;
  const left = point <= 0 ? "0" : all.slice(0, point).padEnd(point, "0");
  const right = point <= 0 ? "0".repeat(-point) + all : all.slice(point);
  const trimmedLeft = left.replace(/^0+(?=\d)/, "");
  let lastDigit = right.length;
  while (right[lastDigit - 1] === "0") lastDigit--;
  const trimmedRight = right.slice(0, lastDigit);
  return `${negative ? "-" : ""}${trimmedLeft}${trimmedRight === "" ? "" : `.${trimmedRight}`}`;
};
