import { tally, type ValidationReport } from "./validation.ts";

/** What XML 1.0 cannot hold in any form. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

const xml = (text: string): string =>
  text.replace(NOT_XML, "\ufffd").replace(/[&<>"\n\r\t]/g, (character) => ENTITIES[character] ?? "");

/** JUnit XML, which CI servers show: a suite for each ledger file, a failed test for each error. */
export const validateJunit = (report: ValidationReport): string => {
  const { errors } = tally(report);
  const suites = report.files.map(({ file, problems }) => {
    const failed = problems.filter(({ severity }) => severity === "error");
    const cases = failed.map(({ rule, message, hint = "", location }) => {
      const place = `${file}:${location?.line ?? 1}:${location?.column ?? 1}`;
      return `    <testcase classname="${xml(file)}" name="${xml(`${rule} ${place}`)}"><failure type="${rule}" message="${xml(message)}">${xml(`${place} ${hint}`)}</failure></testcase>\n`;
    });
    const sound = failed.length === 0 ? `    <testcase classname="${xml(file)}" name="every rule"/>\n` : "";
    return `  <testsuite name="${xml(file)}" tests="${Math.max(1, failed.length)}" failures="${failed.length}" errors="0">\n${cases.join("")}${sound}  </testsuite>\n`;
  });
  const tests = report.files.reduce(
    (sum, { problems }) => sum + Math.max(1, problems.filter(({ severity }) => severity === "error").length),
    0,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="ledger validate" tests="${tests}" failures="${errors}" errors="0">\n${suites.join("")}</testsuites>\n`;
};
