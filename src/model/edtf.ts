const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Whether a text is a plain calendar date as EDTF writes it: `2025`, `2025-04` or `2025-04-01`, and one that exists. */
export const isCalendarDate = (text: string): boolean => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map((digits) => (digits === undefined ? undefined : Number(digits)));
  if (year === undefined || month === undefined) return true;
  const days = month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
  return days > 0 && (day === undefined || (day >= 1 && day <= days));
};
