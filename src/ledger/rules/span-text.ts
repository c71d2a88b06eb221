import type { ClaimEntry } from "../../model/entry.ts";
import type { Span, Words } from "../../model/span.ts";
import { readClaims, shown } from "./entries.ts";
import type { Finding, RevisionText, Rule } from "./rule.ts";

type Path = readonly (string | number)[];

/** Every field that holds words together with their place. */
const wordsOf = (claim: ClaimEntry): [Path, Words][] => {
  const fields: [Path, Words | undefined][] = [[["speaker", "mention"], claim.speaker?.mention]];
  if (claim.kind === "number") fields.push([["of"], claim.of]);
  else fields.push([["cue"], claim.cue], [["addressee"], claim.addressee]);
  return fields.filter((field): field is [Path, Words] => field[1] !== undefined);
};

/** Every field that is a list of spans within the claim. */
const spansOf = (claim: ClaimEntry): [Path, readonly Span[]][] => {
  if (claim.kind === "number") return [];
  return claim.kind === "quote"
    ? [
        [["content"], claim.content],
        [["quoted"], claim.quoted],
      ]
    : [[["content"], claim.content]];
};

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

const wordsFinding = (entry: number, path: Path, words: Words, text: RevisionText): Finding | undefined => {
  const there = text.slice(words);
  if (there === words.text) return undefined;
  const name = path.join(".") || "text";
  const place = `${words.start}–${words.end}`;
  return words.end > text.length || words.start >= words.end
    ? { entry, path, message: `${name}: the span ${place} is not one of the text, which has ${text.length} characters` }
    : {
        entry,
        path,
        message: `${name}: the article says ${shown(there)} at ${place}, the ledger ${shown(words.text)}`,
      };
};

function* claimFindings(entry: number, claim: ClaimEntry, text: RevisionText): Generator<Finding> {
  const { at, context, sentence } = claim;
  const itself = wordsFinding(entry, [], { text: claim.text, ...at }, text);
  if (itself !== undefined) {
    // Whatever else counts from there would be said again and again.
    yield { ...itself, path: ["at"] };
    return;
  }
  const line = text.lineAt(at.start);
  if (line !== at.line)
    yield { entry, path: ["at", "line"], message: `at.line: it stands on line ${line}, not ${at.line}` };
  if (!isWithin(at, sentence) || sentence.end > text.length) {
    yield { entry, path: ["sentence"], message: "sentence: the claim does not stand within it" };
  }
  const before = text.slice({ start: Math.max(0, at.start - [...context.prefix].length), end: at.start });
  if (before !== context.prefix) {
    yield { entry, path: ["context", "prefix"], message: `context.prefix: the words before it are ${shown(before)}` };
  }
  const after = text.slice({ start: at.end, end: at.end + [...context.suffix].length });
  if (after !== context.suffix) {
    yield { entry, path: ["context", "suffix"], message: `context.suffix: the words after it are ${shown(after)}` };
  }
  for (const [path, words] of wordsOf(claim)) {
    const finding = wordsFinding(entry, path, words, text);
    if (finding !== undefined) yield finding;
  }
  for (const [path, spans] of spansOf(claim)) {
    const hull = { start: spans[0]?.start, end: spans.at(-1)?.end };
    const wrong = spans.findIndex((span, index) => {
      const previous = spans[index - 1];
      return !isWithin(span, at) || span.start >= span.end || (previous !== undefined && span.start < previous.end);
    });
    if (wrong !== -1) {
      const message = `${path[0]}: this span is empty, out of order or not within the claim`;
      yield { entry, path: [...path, wrong], message };
    } else if (path[0] === "content" && (hull.start !== at.start || hull.end !== at.end)) {
      yield { entry, path, message: "content: its spans do not begin and end where the claim does" };
    }
  }
}

export const spanText: Rule = {
  name: "span-text",
  what: "Each claim's words, and those of its speaker, cue and the like, are what the text says at their places.",
  why: "A claim is only as good as the place that it points at. A span that is off by one word quotes somebody wrongly.",
  example: `Refused: text: "a mere $6 million" with at: {start: 20, end: 37, line: 1}, where the text says " mere $6 million."
Right:   the entry as ledger wrote it: git checkout -p ledger/<source>.yaml`,
  *check(context) {
    for (const { index, claim, text } of readClaims(context)) yield* claimFindings(index, claim, text);
  },
};
