import { describe, expect, it } from "vitest";
import { analyse } from "../../../../src/lang/en/analyse.ts";
import { syntaxOf } from "../../../../src/lang/en/syntax/syntax.ts";

/** Each clause as "subject | verb group | up to its end". */
const clausesOf = (text: string): string[] => {
  const article = analyse(text);
  const syntax = syntaxOf(article);
  const words = (first: number, last: number): string =>
    last <= first ? "" : text.slice(article.tokens[first]?.start, article.tokens[last - 1]?.end);
  return article.sentences.flatMap((_, sentence) =>
    syntax.clauses(sentence).map(({ subject, verb, object, end }) => {
      const full = subject === undefined ? undefined : syntax.fullPhrase(subject);
      return `${full === undefined ? "-" : words(full.first, full.last)} | ${words(verb.first, verb.last)} | ${words(object, end)}`;
    }),
  );
};

describe("clauses", () => {
  it.each<[string, string[]]>([
    [
      "Shares fell 3% after the bank cut its forecast.",
      ["Shares | fell | 3% after the bank cut its forecast", "the bank | cut | its forecast"],
    ],
    ["“We will fight this,” said Ana Ruiz, the mayor.", ["We | will fight | this", "Ana Ruiz | said | , the mayor"]],
    [
      "The ministry, which oversees trade, has not said when.",
      ["The ministry | oversees | trade", "The ministry | has not said | when"],
    ],
    [
      "Asked whether she would go, the minister declined to comment.",
      ["she | would go | ", "the minister | declined | to comment"],
    ],
    [
      "Sen. Ana Ruiz (D-Ohio) told reporters the bill would fail.",
      ["Sen. Ana Ruiz (D-Ohio) | told | reporters the bill would fail", "the bill | would fail | "],
    ],
    [
      "Her brother, a former marine, left the army and became a nurse.",
      ["Her brother | left | the army and became a nurse", "Her brother | became | a nurse"],
    ],
    ["The man accused of theft denied it.", ["The man | denied | it"]],
    [
      "More than 2,300 workers who had lost their jobs protested.",
      ["More than 2,300 workers | had lost | their jobs", "More than 2,300 workers | protested | "],
    ],
    [
      "The report, published by the Bank of England, shows inflation falling.",
      ["The report | shows | inflation falling"],
    ],
    ["Prices rose, but wages did not follow.", ["Prices | rose | ", "wages | did not follow | "]],
    [
      "The head of the port authority in Elsin said it would reopen.",
      ["The head of the port authority in Elsin | said | it would reopen", "it | would reopen | "],
    ],
    ["Prices will fall, the bank said on Friday.", ["Prices | will fall | ", "the bank | said | on Friday"]],
    [
      "The bank said on Monday that profits rose, but warned that sales would fall.",
      [
        "The bank | said | on Monday that profits rose",
        "profits | rose | ",
        "The bank | warned | that sales would fall",
        "sales | would fall | ",
      ],
    ],
    ["The number of people who died rose to 17.", ["people | died | ", "The number of people | rose | to 17"]],
    ["Asked about it, Orth, 54, said he had left.", ["Orth | said | he had left", "he | had left | "]],
    ["The board approved it, people briefed on the matter said.", ["The board | approved | it", "people | said | "]],
    [
      "Operating profit fell as price cap rose.",
      ["Operating profit | fell | as price cap rose", "price cap | rose | "],
    ],
  ])("%s", (text, expected) => expect(clausesOf(text)).toEqual(expected));

  it("tells voice, negation and modality", () => {
    const article = analyse("The ships have not been sold and might never sail. He was quoted as saying so.");
    const groups = article.sentences.flatMap((_, index) => syntaxOf(article).verbGroups(index));
    expect(groups.map(({ lemma, voice, negated, modal }) => ({ lemma, voice, negated, modal }))).toEqual([
      { lemma: "sell", voice: "passive", negated: true, modal: undefined },
      { lemma: "sail", voice: "active", negated: true, modal: "might" },
      { lemma: "say", voice: "passive", negated: false, modal: undefined },
    ]);
  });
});
