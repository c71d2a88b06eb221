// Writes schemas/*.schema.json and the compiled validators from src/model. Run by `npm run schemas`.
import { mkdirSync, writeFileSync } from "node:fs";
import { schemaFiles } from "./schema-files.ts";
import { validatorSource } from "./validator-source.ts";

const folder = new URL("../schemas/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of schemaFiles()) writeFileSync(new URL(name, folder), text);
writeFileSync(new URL("../src/schema/validators.generated.js", import.meta.url), validatorSource());
