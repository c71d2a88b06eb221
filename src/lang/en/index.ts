import type { Language } from "../../recognise/contract.ts";
import { analyse } from "./analyse.ts";
import { numbers } from "./recognisers/numbers/numbers.ts";
import { statements } from "./recognisers/statements/statements.ts";

/** English. The order of recognisers and refiners is data; each position that is not obvious is explained. */
export const english: Language = {
  tag: "en",
  analyse,
  recognisers: [
    // Behind the dates, whose figures they leave alone.
    numbers,
    statements,
  ],
  refiners: [],
};
