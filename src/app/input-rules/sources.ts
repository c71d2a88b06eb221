import type { DocumentsOf } from "./document.ts";

export const SOURCES: DocumentsOf<
  | "no-source-id"
  | "same-source-id"
  | "id-taken"
  | "unsound-claim"
  | "failed"
  | "locked"
  | "symbolic-link"
  | "not-a-file"
> = {
  "no-source-id": {
    what: "An article has a name of which a source id can be made: Latin letters and digits.",
    why: "The id names the article's ledger file, and stands in every claim's id.",
    example: `Refused: ledger extract 桥.txt, or ledger extract - without --source-id
Right:   ledger extract 桥.txt --source-id bridge`,
  },
  "same-source-id": {
    what: "No two articles of one run have the same source id.",
    why: "They would be taken for two revisions of one article, and the claims of the first be withdrawn.",
    example: `Refused: ledger extract 2025/budget.txt 2026/budget.txt
Right:   one at a time, each with its id: ledger extract 2026/budget.txt --source-id budget-2026`,
  },
  "id-taken": {
    what: "The ledger of a source id is of this article, not of another one that is still there.",
    why: "The other's claims would be withdrawn as if its text had changed.",
    example: `Refused: ledger extract 2026/budget.txt, where ledger/budget.yaml is of 2025/budget.txt; a page with the same
         headline at another address
Right:   ledger extract 2026/budget.txt --source-id budget-2026. A page that only moved: --url with its old address.`,
  },
  "unsound-claim": {
    what: "Each claim that is found follows its schema. A warning: one that does not is left out, and the rest recorded.",
    why: "It is a mistake of ledger, and must neither spoil the ledger nor be lost without a word.",
    example: `Warned:  a number was left out, “12 to 9”: max is less than min
Right:   please report it, with the article.`,
  },
  failed: {
    what: "Every article is read to its end.",
    why: "It is a mistake of ledger. The other articles are read all the same.",
    example: `Refused: ledger failed on this article: …
Right:   please report it, with the article.`,
  },
  locked: {
    what: "No other run is writing to the same ledger file.",
    why: "Two that write at once would each lose what the other appended.",
    example: `Refused: process 4711 on desk-3 has been writing to this ledger for too long
Right:   wait for it. If no ledger command is running any more, delete the lock file that is named, and run it again.`,
  },
  "symbolic-link": {
    what: "A ledger file is a file, not a symbolic link to one.",
    why: "It is written by replacing it, whole or not at all. That would cut the link and leave what it points to as it was.",
    example: `Refused: ledger/budget.yaml -> /mnt/share/budget.yaml
Right:   the file itself; or the whole folder elsewhere: ledger: /mnt/share/ledger in ledger.config.yaml`,
  },
  "not-a-file": {
    what: "What is named as an article or a ledger file is a file.",
    why: "To read a pipe or a device may take for ever; a folder in a ledger file's place holds no entries.",
    example: `Refused: ledger extract /dev/zero, ledger extract feed.pipe; ledger/budget.yaml, a folder
Right:   what a program writes, from standard input: ledger extract - --source-id my-article <feed.pipe`,
  },
};
