import type { ClaimEntry, Entry, SourceEntry } from "../../model/entry.ts";
import type { RevisionText, RuleContext } from "./rule.ts";

type Of<Name extends Entry["entry"]> = Extract<Entry, { entry: Name }>;

/** The well-formed entries of one sort, each with its index. */
export function* entriesOf<Name extends Entry["entry"]>(
  { entries }: RuleContext,
  name: Name,
): Generator<[index: number, entry: Of<Name>]> {
  for (const [index, entry] of entries.entries()) if (entry?.entry === name) yield [index, entry as Of<Name>];
}

/** Revisions whose kept text is the one that was read: only there can places and words be compared. */
export const soundRevisions = (context: RuleContext): ReadonlySet<number> => {
  const sound = new Set<number>();
  for (const [, { revision, sha256 }] of entriesOf(context, "source")) {
    if (context.textOf(revision)?.sha256 === sha256) sound.add(revision);
  }
  return sound;
};

/** A claim with the reading that recorded it and that reading's text. */
export interface ReadClaim {
  readonly index: number;
  readonly claim: ClaimEntry;
  readonly reading: SourceEntry;
  readonly text: RevisionText;
}

/** The claims that can be held against their text; what keeps others from it is said by entry-order and text-hash. */
export function* readClaims(context: RuleContext): Generator<ReadClaim> {
  const sound = soundRevisions(context);
  let reading: SourceEntry | undefined;
  for (const [index, entry] of context.entries.entries()) {
    if (entry?.entry === "source") reading = entry;
    if (entry?.entry !== "claim" || entry.revision !== reading?.revision || !sound.has(entry.revision)) continue;
    const text = context.textOf(entry.revision);
    if (text !== undefined) yield { index, claim: entry, reading, text };
  }
}

/** A text shown in a message, cut where it is long. */
export const shown = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
