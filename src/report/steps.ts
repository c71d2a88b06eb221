import { visibleLine } from "./escape.ts";
import type { Style } from "./style.ts";

/** What was set up, and what was so already. */
export const stepsText = (steps: readonly { readonly what: string; readonly isNew: boolean }[], style: Style): string =>
  steps
    .map(({ what, isNew }) =>
      isNew ? `${style.good("✓")} ${visibleLine(what)}` : style.faint(`  ${visibleLine(what)} (was there)`),
    )
    .map((line) => `${line}\n`)
    .join("");
