import type { DocumentsOf } from "./document.ts";

export const COMMANDS: DocumentsOf<
  | "usage"
  | "bad-option"
  | "config"
  | "no-ledger"
  | "no-such-ledger"
  | "no-such-claim"
  | "no-such-rule"
  | "withdrawn-claim"
  | "evidence-outside"
  | "no-repository"
  | "since"
> = {
  usage: {
    what: "A command is given what it needs.",
    why: "It would have to guess what is meant.",
    example: `Refused: ledger review clm_xp6fy252cjwx      (off a terminal, and without a verdict)
Right:   ledger review clm_xp6fy252cjwx --verdict confirmed --evidence report.pdf
         \`ledger help review\` shows all that a command takes.`,
  },
  "bad-option": {
    what: "An option's value is of its kind: a date, an address, a size, an id.",
    why: "What it says ends up in the ledger, or decides what does.",
    example: `Refused: --published "1 April", --url example.org, --source-id "The Bridge", --max-size big
Right:   --published 2025-04-01, --url https://example.org/a, --source-id the-bridge, --max-size 50MB`,
  },
  config: {
    what: "The settings in ledger.config.yaml are fields that it can have, with values of their kind.",
    why: "A mistyped field would be passed by, and the ledger be kept otherwise than you said.",
    example: `Refused: verdict: [right, wrong]
Right:   verdicts: [right, wrong]      (the fields: ledger, texts, verdicts, evidence)`,
  },
  "no-ledger": {
    what: "There is a ledger where a command looks for one.",
    why: "What is not there cannot be checked, and must not look as if it held.",
    example: `Refused: ledger validate, in a folder without a ledger
Right:   ledger extract article.txt makes one; ledger validate --ledger facts names another folder.`,
  },
  "no-such-ledger": {
    what: "What is compared is a git commit, a folder or a ledger file.",
    why: "Compared with nothing, every claim would seem new.",
    example: `Refused: ledger diff mian
Right:   ledger diff main, ledger diff HEAD~3 HEAD, ledger diff old/ledger ledger`,
  },
  "no-such-claim": {
    what: "A claim that is named is in the ledger, by an id or the beginning of one that no other has.",
    why: "A verdict on the wrong claim is worse than none.",
    example: `Refused: ledger show clm_zzzz
Right:   ledger list shows the ids; ledger show xp6f is enough where only one begins so.`,
  },
  "no-such-rule": {
    what: "What is to be explained is the name of a rule.",
    why: "Names stand in brackets after each problem.",
    example: `Refused: ledger explain value-word
Right:   ledger explain value-words; \`ledger explain\` lists them.`,
  },
  "withdrawn-claim": {
    what: "A claim that is reviewed still stands.",
    why: "The text that it was made of has changed: a verdict on it says nothing of what is published now.",
    example: `Refused: ledger review clm_xp6fy252cjwx --verdict confirmed, where the article was changed since
Right:   review the claim that stands in its place; the message names it.`,
  },
  "evidence-outside": {
    what: "A file that is named as evidence lies in the project.",
    why: "Others who read the ledger must find it too.",
    example: `Refused: --evidence /home/ana/Downloads/report.pdf
Right:   --evidence evidence/report.pdf, put into the project; or its address, --evidence https://example.org/report.pdf`,
  },
  "no-repository": {
    what: "A command that works with git is run in a git repository.",
    why: "There is nothing to set up, or to compare with.",
    example: `Refused: ledger git install, in a folder without .git
Right:   git init, then ledger git install`,
  },
  since: {
    what: "The commit that --since names is known here, with the way to it.",
    why: "Whether a ledger was only appended to is seen by what it was before.",
    example: `Refused: ledger validate --since origin/main, in a clone of depth 1
Right:   git fetch --unshallow (fetch-depth: 0 in GitHub Actions), then the same again.`,
  },
};
