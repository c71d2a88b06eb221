/** Verbs by which a clause after a quotation that ends in a question or exclamation mark is known as its report. */
export const cuesAfterQuestion: ReadonlySet<string> = new Set(
  (
    "said says asked asks wrote writes added adds replied replies shouted shouts cried exclaimed wondered tweeted posted " +
    "told demanded joked declared yelled quipped recalled continued responded answered laughed remarked"
  ).split(" "),
);
