import type { RuleDocument } from "../../ledger/rules/rule.ts";
import { INPUT_RULES } from "../../model/rule-name.ts";
import { COMMANDS } from "./commands.ts";
import type { DocumentsOf } from "./document.ts";
import { FILES } from "./files.ts";
import { LINES } from "./lines.ts";
import { SOURCES } from "./sources.ts";
import { WEB } from "./web.ts";

// Typed so that a rule without a document does not compile.
const DOCUMENTS: DocumentsOf<(typeof INPUT_RULES)[number]> = { ...FILES, ...WEB, ...LINES, ...SOURCES, ...COMMANDS };

/** What can be wrong with an input, as `ledger explain` prints it. */
export const INPUT_DOCUMENTS: readonly RuleDocument[] = INPUT_RULES.map((name) => ({ name, ...DOCUMENTS[name] }));
