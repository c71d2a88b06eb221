import type { Language } from "../../recognise/contract.ts";
import { analyse } from "./analyse.ts";
import { dates } from "./recognisers/dates/dates.ts";
import { numbers } from "./recognisers/numbers/numbers.ts";
import { tables } from "./recognisers/numbers/tables.ts";
import { statements } from "./recognisers/statements/statements.ts";
import { numberCents } from "./refiners/number-cents.ts";
import { numberConfidence } from "./refiners/number-confidence.ts";
import { numberDollars } from "./refiners/number-dollars.ts";
import { numberEquivalents } from "./refiners/number-equivalents.ts";
import { numberNamesakes } from "./refiners/number-namesakes.ts";
import { numberOf } from "./refiners/number-of.ts";
import { resolveSpeakers } from "./refiners/resolve-speakers.ts";
import { statementNumbers } from "./refiners/statement-numbers.ts";

/** English. The order of recognisers and refiners is data; each position that is not obvious is explained. */
export const english: Language = {
  tag: "en",
  analyse,
  recognisers: [
    // First: what dates claim ("2024", "two years ago", "third quarter") is no quantity any more.
    dates,
    // Behind the dates, whose cells they leave alone; what they claim is no figure of the words around it.
    tables,
    // Behind both, whose figures they leave alone.
    numbers,
    statements,
  ],
  refiners: [
    // First: whose dollars they are is then known of cents and of the same amount in another currency.
    numberDollars,
    numberNamesakes,
    // An amount in cents is an amount of its currency.
    numberCents,
    numberEquivalents,
    // Behind numberEquivalents: what an amount measures is measured by the same amount in another unit too.
    numberOf,
    resolveSpeakers,
    // Behind resolveSpeakers: a number's speaker is its statement's, as resolved.
    statementNumbers,
    // Last: it asks what was found of each number.
    numberConfidence,
  ],
};
