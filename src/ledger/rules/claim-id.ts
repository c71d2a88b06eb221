import type { ClaimEntry } from "../../model/entry.ts";
import { entriesOf, shown, soundRevisions } from "./entries.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** Whether span-text says already that the words are not those of the text. */
const isMisplaced = ({ textOf }: RuleContext, sound: ReadonlySet<number>, claim: ClaimEntry): boolean => {
  const text = sound.has(claim.revision) ? textOf(claim.revision) : undefined;
  if (text === undefined) return false;
  const { prefix, suffix } = claim.context;
  const start = claim.at.start - [...prefix].length;
  const end = claim.at.end + [...suffix].length;
  return text.slice({ start: Math.max(0, start), end }) !== prefix + claim.text + suffix;
};

export const claimIdRule: Rule = {
  name: "claim-id",
  what: "A claim's id is the one that its source, kind, words and context give.",
  why: "Reviews hold on to a claim by its id. If the words could change under an id, a verdict would speak for words that nobody checked.",
  example: `Refused: claim: clm_aaaaaaaaaaaa, written by hand, or text: edited under an id that was kept.
Right:   leave entries as ledger wrote them; when the article changed, run ledger extract on it.`,
  *check(context) {
    const sound = soundRevisions(context);
    const seen = new Map<string, number>();
    for (const [index, claim] of entriesOf(context, "claim")) {
      const { kind, text, context: around } = claim;
      const identity = { source: context.source, kind, text, context: around };
      const first = context.claimId(identity, 0);
      const times = (seen.get(first) ?? 0) + 1;
      seen.set(first, times);
      // The same words in the same context again, a caption printed twice, have ids of their own.
      let known = claim.claim === first;
      for (let occurrence = 1; !known && occurrence < times; occurrence++) {
        known = claim.claim === context.claimId(identity, occurrence);
      }
      if (known || isMisplaced(context, sound, claim)) continue;
      yield {
        entry: index,
        path: ["claim"],
        message: `the id of ${shown(text)} is ${first} by its words, not ${claim.claim}`,
        hint: "The id, the text or the context was changed by hand: restore it from git.",
      };
    }
  },
};
