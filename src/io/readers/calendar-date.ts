import { isCalendarDate } from "../../model/edtf.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const isoDate = (year: string, month: number, day: string): string =>
  `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;

/**
 * The day that a date in a page's or a document's head names, as EDTF: of ISO 8601 ("2026-03-12T08:00:00+01:00", the
 * day where it was published), of PDF ("D:20260312080000Z"), and of English ("12 March 2026", "March 12, 2026").
 * Dates in figures alone are left out unless the year stands first: 3/12 is read both ways.
 */
export const calendarDate = (written: string | undefined): string | undefined => {
  const text = written?.trim().slice(0, 60) ?? "";
  const found = [
    /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0],
    /^\d{4}(?:-\d{2})?$/.exec(text)?.[0],
    /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(text)?.slice(1).join("-"),
    namedMonth(text),
  ];
  return found.find((date) => date !== undefined && isCalendarDate(date));
};

const namedMonth = (text: string): string | undefined => {
  const dayFirst = /(?:^|\s)(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})/.exec(text);
  const monthFirst = /(?:^|\s)([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/.exec(text);
  const [day, month, year] =
    dayFirst === null ? [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]] : dayFirst.slice(1);
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return number === 0 ? undefined : isoDate(year, number, day);
};
