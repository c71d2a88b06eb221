import type { PartOfSpeech, Token } from "../../../text/article.ts";
import { lemmaOf } from "./lexicon.ts";
import { isVerbTag } from "./tagging/vocabulary.ts";
import type { VerbGroup } from "./types.ts";

const isAdverb = (tag: PartOfSpeech): boolean => tag === "RB" || tag === "RBR" || tag === "RBS";
/** Whether a token, within the article, negates the verb beside it. */
const negates = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === "not" || token.lower === "n't" || token.lower === "never");
const MODALS = new Map([
  ["'ll", "will"],
  ["wo", "will"],
  ["ca", "can"],
  ["'d", "would"],
]);
const LONGEST_GAP = 4;

/** Whether `next` can follow `before` in one verb group. */
const follows = (before: Token, next: PartOfSpeech): boolean => {
  if (before.pos === "MD" || before.pos === "TO") return next === "VB" || next === "VBP";
  const base = lemmaOf(before.word);
  if (base === "have" || before.lower === "'d") return next === "VBN" || next === "VBD";
  if (base === "be" || before.lower === "'s") return next === "VBN" || next === "VBG" || next === "VBD";
  if (base === "get") return next === "VBN";
  return base === "do" && (next === "VB" || next === "VBP");
};

/** Finds the verb groups of a sentence: auxiliaries, adverbs between them, the main verb. */
export const verbGroupsOf = (tokens: readonly Token[], first: number, last: number): VerbGroup[] => {
  const groups: VerbGroup[] = [];
  let at = first;
  while (at < last) {
    const token = tokens[at] as Token;
    const begins =
      isVerbTag(token.pos) || token.pos === "MD" || (token.pos === "TO" && leadsToVerb(tokens, at + 1, last));
    if (!begins) {
      at += 1;
      continue;
    }
    const group = groupFrom(tokens, at, last);
    groups.push(group);
    at = group.last;
  }
  return groups;
};

const leadsToVerb = (tokens: readonly Token[], from: number, last: number): boolean => {
  for (let at = from; at < last && at - from < LONGEST_GAP; at += 1) {
    const tag = (tokens[at] as Token).pos;
    if (tag === "VB" || tag === "VBP") return true;
    if (!isAdverb(tag)) return false;
  }
  return false;
};

const groupFrom = (tokens: readonly Token[], start: number, last: number): VerbGroup => {
  let head = start;
  let negated = false;
  let passive = false;
  for (;;) {
    const next = nextVerb(tokens, head, last);
    if (next < 0) break;
    for (let at = head + 1; at < next; at += 1) if (negates(tokens[at])) negated = true;
    const before = tokens[head] as Token;
    const verb = tokens[next] as Token;
    const base = lemmaOf(before.word);
    passive = (base === "be" || base === "get" || before.lower === "'s") && (verb.pos === "VBN" || verb.pos === "VBD");
    head = next;
  }
  if (negates(tokens[head + 1]) && head + 1 < last) negated = true;
  if (start > 0 && negates(tokens[start - 1]) && (tokens[start] as Token).pos !== "VBZ") negated = true;
  // "was quoted as saying": the saying is what is reported.
  if (
    tokens[head]?.lower === "quoted" &&
    tokens[head + 1]?.lower === "as" &&
    tokens[head + 2]?.pos === "VBG" &&
    head + 2 < last
  )
    head += 2;
  const opener = tokens[start] as Token;
  const modal = opener.pos === "MD" ? (MODALS.get(opener.lower) ?? opener.lower) : undefined;
  const end = negated && negates(tokens[head + 1]) && head + 1 < last ? head + 2 : head + 1;
  return {
    first: start,
    last: end,
    head,
    lemma: lemmaOf((tokens[head] as Token).word),
    form: formOf(opener.pos),
    voice: passive || (head === start && opener.pos === "VBN") ? "passive" : "active",
    negated,
    modal,
  };
};

const formOf = (tag: PartOfSpeech): VerbGroup["form"] => {
  if (tag === "TO" || tag === "VB") return "infinitive";
  if (tag === "VBN") return "participle";
  return tag === "VBG" ? "gerund" : "finite";
};

/** The verb that goes on with the group after `at`, past adverbs; -1 when the group ends. */
const nextVerb = (tokens: readonly Token[], at: number, last: number): number => {
  const before = tokens[at] as Token;
  for (let index = at + 1; index < last && index - at <= LONGEST_GAP; index += 1) {
    const token = tokens[index] as Token;
    if (isVerbTag(token.pos)) return follows(before, token.pos) ? index : -1;
    if (!isAdverb(token.pos)) return -1;
  }
  return -1;
};
