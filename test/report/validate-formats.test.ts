import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { RULE_DOCUMENTS } from "../../src/ledger/rules/index.ts";
import type { Problem } from "../../src/model/problem.ts";
import { validateConcise } from "../../src/report/validate-concise.ts";
import { validateGithub } from "../../src/report/validate-github.ts";
import { validateJson } from "../../src/report/validate-json.ts";
import { validateJunit } from "../../src/report/validate-junit.ts";
import { validateSarif } from "../../src/report/validate-sarif.ts";
import type { ValidationReport } from "../../src/report/validation.ts";

const wrongValue: Problem = {
  rule: "value-words",
  severity: "error",
  message: 'value: the words "100% of <it>" say 100, the ledger 10',
  hint: "Restore it,\nfrom git.",
  location: { file: "ledger/a b.yaml", line: 12, column: 10, excerpt: "  value: 10" },
};
const stale: Problem = {
  rule: "stale-source",
  severity: "warning",
  message: "a\u0007.txt has changed",
  location: { file: "ledger/a b.yaml", line: 8, column: 9, excerpt: '  path: "a"' },
};
const unknownRule: Problem = {
  rule: "not-utf8",
  severity: "error",
  message: "no text",
  location: { file: "ledger/c.yaml" },
};

const report: ValidationReport = {
  files: [
    { file: "ledger/a b.yaml", claims: 2, problems: [stale, wrongValue] },
    { file: "ledger/b.yaml", claims: 1, problems: [] },
    { file: "ledger/c.yaml", claims: 0, problems: [unknownRule] },
  ],
};
const sound: ValidationReport = { files: [{ file: "ledger/b.yaml", claims: 1, problems: [] }] };

test("concise: a line for each problem, and one for all", () => {
  expect(validateConcise(report)).toBe(`ledger/a b.yaml:8:9: warning: a<U+0007>.txt has changed [stale-source]
ledger/a b.yaml:12:10: error: value: the words "100% of <it>" say 100, the ledger 10 [value-words]
ledger/c.yaml: error: no text [not-utf8]
3 ledger files, 3 claims: 2 errors, 1 warning
`);
  expect(validateConcise(sound)).toBe("1 ledger file, 1 claim: no problems\n");
});

test("json: files, problems and counts", () => {
  expect(JSON.parse(validateJson(report))).toEqual({ files: report.files, errors: 2, warnings: 1, claims: 3 });
});

test("github: workflow commands, escaped", () => {
  expect(
    validateGithub(report),
  ).toBe(`::warning file=ledger/a b.yaml,line=8,col=9,title=ledger stale-source::a\u0007.txt has changed
::error file=ledger/a b.yaml,line=12,col=10,title=ledger value-words::value: the words "100%25 of <it>" say 100, the ledger 10%0ARestore it,%0Afrom git.
::error file=ledger/c.yaml,title=ledger not-utf8::no text
`);
});

test("junit: a suite for each file, a failure for each error", () => {
  expect(validateJunit(report)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ledger validate" tests="3" failures="2" errors="0">
  <testsuite name="ledger/a b.yaml" tests="1" failures="1" errors="0">
    <testcase classname="ledger/a b.yaml" name="value-words ledger/a b.yaml:12:10"><failure type="value-words" message="value: the words &quot;100% of &lt;it&gt;&quot; say 100, the ledger 10">ledger/a b.yaml:12:10 Restore it,&#10;from git.</failure></testcase>
  </testsuite>
  <testsuite name="ledger/b.yaml" tests="1" failures="0" errors="0">
    <testcase classname="ledger/b.yaml" name="every rule"/>
  </testsuite>
  <testsuite name="ledger/c.yaml" tests="1" failures="1" errors="0">
    <testcase classname="ledger/c.yaml" name="not-utf8 ledger/c.yaml:1:1"><failure type="not-utf8" message="no text">ledger/c.yaml:1:1 </failure></testcase>
  </testsuite>
</testsuites>
`);
});

describe("sarif", () => {
  const { $schema: _, id: __, ...schema } = sarifSchema as Record<string, unknown>;
  const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  const sarif = (of: ValidationReport) => JSON.parse(validateSarif(of, RULE_DOCUMENTS, "1.2.3"));

  test.each([
    ["problems", report],
    ["none", sound],
  ])("follows the official schema with %s", (_, of) => {
    isSarif(sarif(of));
    expect(isSarif.errors ?? []).toEqual([]);
  });

  test("names the rule, the place and the level", () => {
    const [run] = sarif(report).runs;
    const [, result] = run.results;
    expect(result).toMatchObject({
      ruleId: "value-words",
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "ledger/a%20b.yaml" },
            region: { startLine: 12, startColumn: 10 },
          },
        },
      ],
    });
    expect(run.tool.driver.rules[result.ruleIndex]).toMatchObject({
      id: "value-words",
      help: { text: expect.stringContaining("Refused:") },
    });
  });

  test("keeps fingerprints when lines move, and tells like lines apart", () => {
    const prints = (problems: readonly Problem[]): string[] =>
      sarif({ files: [{ file: "ledger/a b.yaml", claims: 1, problems }] }).runs[0].results.map(
        (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints["ledgerProblem/v1"],
      );
    const moved = { ...wrongValue, location: { ...wrongValue.location, file: "ledger/a b.yaml", line: 40 } };
    expect(prints([moved])).toEqual(prints([wrongValue]));
    expect(new Set(prints([wrongValue, moved])).size).toBe(2);
  });
});
