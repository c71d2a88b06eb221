import type { RuleDocument } from "../../ledger/rules/rule.ts";
import type { InputRule } from "../../model/rule-name.ts";

/** What `ledger explain` prints of something that is wrong with an input. */
export type InputDocument = Omit<RuleDocument, "name">;

/** Documents of some of the rules on inputs. */
export type DocumentsOf<Name extends InputRule> = Readonly<Record<Name, InputDocument>>;
