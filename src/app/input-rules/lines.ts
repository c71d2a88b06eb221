import type { DocumentsOf } from "./document.ts";

export const LINES: DocumentsOf<"bad-line" | "bad-date" | "bad-result" | "not-extracted" | "two-results" | "differs"> =
  {
    "bad-line": {
      what: "Each line of JSONL is an object; of an article, one with a text, and strings in its other fields.",
      why: "A line that is taken for another one gives claims to the wrong article. The other lines are read all the same.",
      example: `Refused: {"id": "mill-fire", "body": "The mill burned …"}
Right:   {"id": "mill-fire", "text": "The mill burned …", "published": "2026-03-12"}`,
    },
    "bad-date": {
      what: "A date of publication is one: a day, a month or a year. A warning.",
      why: "“Last year” is found by it. Without a date it stays without a year, which is better than a wrong one.",
      example: `Warned:  "published": "12/03/26"
Right:   "published": "2026-03-12"; 2026-03 or 2026 when less is known.`,
    },
    "bad-result": {
      what: "A result that is appended is one of `ledger extract`, unaltered: its schema, its ids, its spans.",
      why: "Ids are made of the words, and spans point at them. Where they disagree, something changed on the way.",
      example: `Refused: a result in which jq, or a hand, changed a claim's text
Right:   the line as \`ledger extract --from jsonl\` printed it, with the text unless --no-text left it out.`,
    },
    "not-extracted": {
      what: "A result that is appended holds an article, not the problem that kept it from being read.",
      why: "An article that could not be read must not look like one without claims.",
      example: `Refused: {"source": {"path": "-"}, "claims": [], "problems": [{"rule": "bad-line", …}]}
Right:   mend the article's line and extract it again. The other results are appended all the same.`,
    },
    "two-results": {
      what: "All results of one article that are appended together say the same.",
      why: "Which of two texts is the newer, the order of their lines cannot say: it differs from run to run.",
      example: `Refused: two lines with "id": "mill-fire" and two texts
Right:   append the older one alone, then the newer one with --update; or give two articles two ids.`,
    },
    differs: {
      what: "A result that is appended says what the ledger says already of the article, or is of a new one.",
      why: "An old result, appended late, would withdraw claims that stand.",
      example: `Refused: a result of another text, or of another version of ledger, than the ledger's last revision
Right:   if it is the newer one: ledger append --update --from jsonl results.jsonl`,
    },
  };
