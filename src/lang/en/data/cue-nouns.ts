/**
 * Nouns that a clause with "that" fills with what somebody said or thinks: his **claim** that …
 * Absent: "fact", "idea", "sign", "evidence", "news", "way", "report" (nobody's statement, or a document).
 */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  (
    "claim claims allegation allegations assertion assertions belief beliefs argument arguments warning warnings promise promises pledge pledges vow " +
    "prediction predictions hope hopes fear fears expectation expectations suggestion suggestions announcement accusation accusations contention " +
    "insistence concern concerns conclusion opinion statement statements conviction acknowledgment acknowledgement admission denial denials complaint " +
    "complaints assurance assurances theory worry worries assumption proposal demand " +
    "view views message position stance advice verdict answer response reply impression guess point possibility"
  ).split(" "),
);

/** Nouns for words said, whose owner says them: his **answer** was short: “No.” · “No,” was her **reply**. */
export const WORDS_SAID: ReadonlySet<string> = new Set(
  "answer reply response retort message advice verdict warning view conclusion explanation reaction assessment argument comment remark complaint plea".split(
    " ",
  ),
);

/** Verbs that make such a noun their subject's own statement. Absent: "reject", "dismiss", "hear", "face" (somebody else's). */
export const CARRYING_VERBS: ReadonlySet<string> = new Set(
  (
    "make makes made making repeat repeats repeated repeating express expresses expressed expressing voice voices voiced voicing issue issues issued issuing " +
    "raise raises raised raising reiterate reiterates reiterated reiterating share shares shared offer offers offered offering give gives gave giving given " +
    "echo echoes echoed echoing hold holds held take takes took have has had having advance advances advanced renew renews renewed"
  ).split(" "),
);
