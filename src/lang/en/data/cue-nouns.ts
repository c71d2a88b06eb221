/**
 * Nouns that a clause with "that" fills with what somebody said or thinks: his **claim** that …
 * Absent: "fact", "idea", "sign", "evidence", "news", "way", "report" (nobody's statement, or a document).
 */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  (
    "claim claims allegation allegations assertion assertions belief beliefs argument arguments warning warnings promise promises pledge pledges vow " +
    "prediction predictions hope hopes fear fears expectation expectations suggestion suggestions announcement accusation accusations contention " +
    "insistence concern concerns conclusion opinion statement statements conviction acknowledgment acknowledgement admission denial denials complaint " +
    "complaints assurance assurances theory worry worries assumption proposal demand"
  ).split(" "),
);
