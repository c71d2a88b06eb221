import packageJson from "../../package.json" with { type: "json" };

/** What a ledger records of the program that read an article. */
export const EXTRACTOR = { name: packageJson.name, version: packageJson.version };
