import { claimId } from "../../src/claims/identity.ts";
import { append } from "../app/ledgers.ts";

// Run by the fault tests: appends texts of one source, one after the other, until it is killed or done.
const [, , folder = "", name = "", count = "1"] = process.argv;
for (let turn = 0; turn < Number(count); turn++) {
  const { problems, unchanged } = await append(folder, {
    text: `Sales rose ${turn + 1} percent in ${name}.\n`,
    version: "made for this test",
    claims: ({ id, text }) => [claimOf(id, text)],
  });
  process.stdout.write(`${unchanged ? "unchanged" : "appended"}\n`);
  for (const { rule, message } of problems) process.stdout.write(`problem ${rule} ${message}\n`);
}

function claimOf(source: string, text: string) {
  const context = { prefix: "Sales rose ", suffix: text.slice(text.indexOf(" percent") + 8) };
  const words = text.slice(11, text.indexOf(" percent") + 8);
  return {
    claim: claimId({ source, kind: "number", text: words, context }),
    kind: "number" as const,
    text: words,
    at: { start: 11, end: 11 + words.length, line: 1 },
    context,
    sentence: { start: 0, end: text.length - 1 },
    value: Number.parseInt(words, 10),
    confidence: "high" as const,
  };
}
