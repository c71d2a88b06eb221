import { describe, expect, it } from "vitest";
import { analyse } from "../../../../src/lang/en/analyse.ts";
import { lemma } from "../../../../src/lang/en/syntax/lexicon.ts";
import { singular } from "../../../../src/lang/en/syntax/singular.ts";
import { syntaxOf } from "../../../../src/lang/en/syntax/syntax.ts";

const phrasesOf = (text: string): string[] => {
  const article = analyse(text);
  return article.sentences.flatMap((_, sentence) =>
    syntaxOf(article)
      .phrases(sentence)
      .map(
        ({ first, last, head }) =>
          `${text.slice(article.tokens[first]?.start, article.tokens[last - 1]?.end)} | ${article.tokens[head]?.text}`,
      ),
  );
};

describe("base noun phrases", () => {
  it.each<[string, string[]]>([
    ["six Hangzhou-based startups", ["six Hangzhou-based startups | startups"]],
    [
      "It offered more than 2,300 workers who left a deal.",
      ["It | It", "more than 2,300 workers | workers", "a deal | deal"],
    ],
    ["a 34-year-old former nurse", ["a 34-year-old former nurse | nurse"]],
    ["the agency’s director", ["the agency’s director | director"]],
    ["the Bank of England", ["the Bank of England | Bank"]],
    ["Sen. Ana Ruiz (D-Ohio) spoke.", ["Sen. Ana Ruiz (D-Ohio) | Ruiz"]],
    ["She told reporters Friday.", ["She | She", "reporters | reporters"].concat("Friday | Friday")],
    ["She told lawmakers China would pay.", ["She | She", "lawmakers | lawmakers", "China | China"]],
    ["They paid $6 million for 35% of it.", ["They | They", "$6 million | million", "35% | %", "it | it"]],
    ["a “reasoning” model", ["a “reasoning” model | model"]],
    ["The poor and the sick suffer.", ["The poor | poor", "the sick | sick"]],
    ["cheap and efficient robots", ["cheap and efficient robots | robots"]],
    ["Both denied it.", ["Both | Both", "it | it"]],
    ["EV maker BYD and founder Jack Ma", ["EV maker BYD | BYD", "founder Jack Ma | Ma"]],
  ])("%s", (text, expected) => expect(phrasesOf(text)).toEqual(expected));

  it("adds complements and coordination", () => {
    const text = "The head of the union, a banker and two clerks in Lyon met.";
    const article = analyse(text);
    const syntax = syntaxOf(article);
    const phrase = syntax.phraseAt(0);
    const full = phrase === undefined ? undefined : syntax.fullPhrase(phrase);
    expect(
      article.tokens
        .slice(full?.first, full?.last)
        .map((token) => token.text)
        .join(" "),
    ).toBe("The head of the union , a banker and two clerks in Lyon");
  });

  it("finds appositions and takes no list for one", () => {
    const article = analyse("Bo Lin, founder of Proem, left. Bo Lin, Ana Ruiz and Cy Orr left.");
    const syntax = syntaxOf(article);
    const of = (token: number): string | undefined => {
      const phrase = syntax.phraseAt(token);
      const range = phrase && syntax.appositionOf(phrase);
      return (
        range &&
        article.tokens
          .slice(range.first, range.last)
          .map((word) => word.text)
          .join(" ")
      );
    };
    expect(of(0)).toBe("founder of Proem");
    expect(of(article.sentences[1]?.first ?? 0)).toBeUndefined();
  });
});

describe("base forms", () => {
  it.each([
    ["companies", "company"],
    ["children", "child"],
    ["Hangzhou-based startups", "Hangzhou-based startup"],
    ["losses", "loss"],
    ["houses", "house"],
    ["buses", "bus"],
    ["policemen", "policeman"],
    ["TVs", "TV"],
    ["news", "news"],
    ["analyses", "analysis"],
    ["aircraft", "aircraft"],
    ["bus", "bus"],
    ["boxes", "box"],
    ["lives", "life"],
    ["percentage points", "percentage point"],
  ])("singular of %s", (plural, expected) => expect(singular(plural)).toBe(expected));

  it.each([
    ["said", "say"],
    ["fell", "fall"],
    ["planned", "plan"],
    ["denies", "deny"],
    ["making", "make"],
    ["retook", "retake"],
    ["has", "have"],
    ["admitted", "admit"],
    ["focused", "focus"],
  ])("lemma of %s", (form, expected) => expect(lemma(form)).toBe(expected));
});
