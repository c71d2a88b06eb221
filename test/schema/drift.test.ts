import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { schemaFiles } from "../../scripts/schema-files.ts";
import { validatorSource } from "../../scripts/validator-source.ts";

const REMEDY = "run `npm run schemas` and commit what it writes";

describe("schemas/", () => {
  test.each([...schemaFiles()])("%s is what src/model says", (name, text) => {
    expect(readFileSync(`schemas/${name}`, "utf8"), REMEDY).toBe(text);
  });

  test("holds nothing else", () => {
    const names = readdirSync("schemas").filter((name) => name.endsWith(".schema.json"));
    expect(names.sort()).toEqual([...schemaFiles().keys()].sort());
  });

  test.each([...schemaFiles()])("%s is valid JSON Schema 2020-12 in ajv's strict mode", (_, text) => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    expect(() => ajv.compile(JSON.parse(text))).not.toThrow();
  });

  test("the compiled validators are what the schemas say", () => {
    expect(readFileSync("src/schema/validators.generated.js", "utf8"), REMEDY).toBe(validatorSource());
  });
});
