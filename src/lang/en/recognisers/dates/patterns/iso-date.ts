import type { Atoms } from "../atoms.ts";
import { daysIn } from "../calendar.ts";
import { edtfMonth } from "../edtf.ts";
import type { Clock, Pattern } from "../reading.ts";

const twoDigits = (atoms: Atoms, at: number): string | undefined =>
  atoms.kind(at) === "number" && atoms.text(at).length === 2 ? atoms.text(at) : undefined;

/** "Z", "+02:00", "-05:00" behind the time of a timestamp. */
const readZone = (atoms: Atoms, at: number): { zone: string; last: number } | undefined => {
  if (!atoms.joined(at)) return undefined;
  if (atoms.word(at) === "z") return { zone: "Z", last: at + 1 };
  const sign = atoms.word(at);
  const hours = twoDigits(atoms, at + 1);
  const minutes = twoDigits(atoms, at + 3);
  if ((sign !== "+" && sign !== "-") || atoms.word(at + 2) !== ":") return undefined;
  return hours === undefined || minutes === undefined
    ? undefined
    : { zone: `${sign}${hours}:${minutes}`, last: at + 4 };
};

/** "2025-04-01", "2025/04/01", "2025-04-01T09:30", "2025-04". */
export const isoDate: Pattern = {
  name: "iso-date",
  starts: { digits: [4] },
  second: new Set(["-", "/"]),
  match: ({ atoms }, at) => {
    const part = (index: number, digits: number): number | undefined =>
      atoms.kind(index) === "number" && atoms.text(index).length === digits ? Number(atoms.text(index)) : undefined;
    const tight = (index: number): boolean => atoms.joined(index) && atoms.joined(index + 1);
    const year = part(at, 4);
    const sign = atoms.word(at + 1);
    const month = part(at + 2, 2);
    if (year === undefined || month === undefined || month < 1 || month > 12 || !tight(at + 1)) return undefined;
    if ((sign !== "-" && sign !== "/") || year < 1000 || year > 2199) return undefined;
    // A code such as an ISBN or a telephone number goes on where a date ends.
    if (atoms.joined(at) && /[-/.\d]/.test(atoms.word(at - 1))) return undefined;

    const day = atoms.word(at + 3) === sign && tight(at + 3) ? part(at + 4, 2) : undefined;
    if (day === undefined) {
      // "2003-04" is as likely a season as a month, "2024-03" can only be one.
      if (sign === "/" || month > year % 100 || year < 1900 || atoms.word(at + 3) === "-") return undefined;
      return {
        first: at,
        last: at + 3,
        reading: { type: "fixed", edtf: edtfMonth(year, month) },
        confidence: "medium",
      };
    }
    if (day < 1 || day > daysIn(month, year) || (atoms.word(at + 5) === "-" && atoms.joined(at + 5))) return undefined;

    let last = at + 5;
    let clock: Clock | undefined;
    if (atoms.word(last) === "t" && atoms.joined(last)) {
      const hour = part(last + 1, 2);
      const minute = atoms.word(last + 2) === ":" ? part(last + 3, 2) : undefined;
      if (hour !== undefined && minute !== undefined) {
        last += 4;
        const second = atoms.word(last) === ":" ? part(last + 1, 2) : undefined;
        if (second !== undefined) last += 2;
        const zone = readZone(atoms, last);
        clock = { hour, minute, ...(second !== undefined && { second }), ...(zone && { zone: zone.zone }) };
        last = zone?.last ?? last;
      }
    }
    const reading = { type: "calendar", year, month, day } as const;
    return { first: at, last, reading, ...(clock && { clock }), confidence: "high" };
  },
};
