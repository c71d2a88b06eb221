import type { RuleDocument } from "./rule.ts";

/** Rules that are checked while a file is read, before its entries are known. */
export const READING_RULES: readonly RuleDocument[] = [
  {
    name: "yaml-syntax",
    what: "The file is well-formed YAML 1.2, of a size and depth that a ledger can have.",
    why: "A file that cannot be read holds no claims for anybody.",
    example: `Refused: text: "a mere $6 million      (the closing quotation mark is missing)
Right:   text: "a mere $6 million"`,
  },
  {
    name: "unique-fields",
    what: "No record has the same field twice.",
    why: "Some YAML readers take the first, some the last, some neither: each would see another claim.",
    example: `Refused: value: 6000000
         value: 5600000
Right:   one of the two.`,
  },
  {
    name: "plain-yaml",
    what: "No anchors, aliases, tags, directives or second documents, and no bare word that YAML readers read differently.",
    why: "A reviewer must see in a diff what a program reads. An alias hides a value elsewhere; a bare NO is Norway to one reader and false to another; 010 is ten or eight.",
    example: `Refused: title: NO, speaker: *shao, value: !!int "6"
Right:   title: "NO", the speaker written out, value: 6`,
  },
  {
    name: "conflict-markers",
    what: "No merge conflict is left in the file.",
    why: "Both sides' entries belong in the ledger; as they stand, neither can be read.",
    example: `Refused: <<<<<<< HEAD … ======= … >>>>>>> branch
Right:   keep the entries of both sides, delete the three marker lines. \`ledger git install\` sets up a merge
         driver that joins two appends by itself.`,
  },
  {
    name: "ledger-file",
    what: "The file has the fields ledger: 1, source (as the file is named) and entries, and no others; entries comes last.",
    why: "A ledger is one file for each article, and appending to it is appending to its end.",
    example: `Refused: budget.yaml with source: election
Right:   budget.yaml with source: budget`,
  },
  {
    name: "schema",
    what: "Each entry has the fields, and the sorts of values, that its kind has: schemas/ledger.schema.json.",
    why: "Programs that read the ledger rely on them.",
    example: `Refused: value: "6 million", or vlaue: 6000000
Right:   value: 6000000`,
  },
];
