import { entryBlocks } from "../ledger/entry-blocks.ts";
import { joinAppends } from "../ledger/merge.ts";
import { entryOrder } from "../ledger/rules/entry-order.ts";
import { references } from "../ledger/rules/references.ts";
import type { RuleContext } from "../ledger/rules/rule.ts";
import { uniqueClaims } from "../ledger/rules/unique-claims.ts";
import { loadLedger } from "./load-ledger.ts";

const HEADER_END = "\nentries:\n";

const headerOf = (text: string): string | undefined => {
  const at = text.indexOf(HEADER_END);
  return at === -1 ? undefined : text.slice(0, at + HEADER_END.length);
};

/** Whether the joined file says one thing: ids once, references whole, revisions in order. */
const isSound = async (text: string): Promise<boolean> => {
  const source = /^source: "?([a-z0-9-]+)"?$/m.exec(text)?.[1] ?? "";
  const { ledger, entries, faults } = await loadLedger(text, source);
  if (ledger === undefined || faults.length > 0) return false;
  const context = { source, entries } as unknown as RuleContext;
  return [entryOrder, uniqueClaims, references].every((rule) => [...rule.check(context)].length === 0);
};

/**
 * Joins two versions of a ledger file that both appended to a common one.
 *
 * @param base the common version; empty when both sides made the file
 * @returns `undefined` when a person has to decide
 */
export const mergeLedgers = async (base: string, ours: string, theirs: string): Promise<string | undefined> => {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  const common = base === "" ? headerOf(ours) : base;
  if (common === undefined || !ours.startsWith(common) || !theirs.startsWith(common)) return undefined;
  const before = base === "" ? [] : await entryBlocks(base);
  const [left, right] = [await entryBlocks(ours), await entryBlocks(theirs)];
  if (before === undefined || left === undefined || right === undefined) return undefined;
  const joined = joinAppends(left.slice(before.length), right.slice(before.length));
  if (joined === undefined) return undefined;
  const start = common.endsWith("\n") ? common : `${common}\n`;
  const text = start + joined.map((block) => `\n${block.text}\n`).join("");
  return (await isSound(text)) ? text : undefined;
};
