import { describe, expect, it } from "vitest";
import { analyse } from "../../../../src/lang/en/analyse.ts";

const tokensOf = (text: string): string =>
  analyse(text)
    .tokens.map((token) => token.text)
    .join(" ");
const sentencesOf = (text: string): string[] => analyse(text).sentences.map(({ start, end }) => text.slice(start, end));

describe("tokens", () => {
  it.each([
    ["She didn’t go.", "She did n’t go ."],
    ["They couldn't've known; it's over.", "They could n't 've known ; it 's over ."],
    ["O’Brien’s ma'am can't", "O’Brien ’s ma'am ca n't"],
    ["the workers’ rights", "the workers ’ rights"],
    ["a 34-year-old’s car", "a 34 - year - old ’s car"],
    ["six Hangzhou-based startups", "six Hangzhou-based startups"],
    ["twenty-one well-known names", "twenty-one well-known names"],
    ["two- and three-year plans", "two - and three-year plans"],
    ["$6m", "$ 6 m"],
    ["A$7.5 million (US$4m), HK$20 and R$3", "A$ 7.5 million ( US$ 4 m ) , HK$ 20 and R$ 3"],
    ["£1,234.50 and €1.2bn", "£ 1,234.50 and € 1.2 bn"],
    ["up 35%—or 40k", "up 35 % — or 40 k"],
    ["1990-2000, 1990–2000", "1990 - 2000 , 1990 – 2000"],
    ["the 1980s and the ’90s", "the 1980s and the ’90s"],
    ["the 20th, 1st and 3rd", "the 20th , 1st and 3rd"],
    ["at 7:30 p.m.", "at 7:30 p.m."],
    ["a ratio of 3:1", "a ratio of 3 : 1"],
    ["-5 °C and .5 point", "- 5 ° C and .5 point"],
    ["2½ hours, 1/2 cup", "2 ½ hours , 1 / 2 cup"],
    ["the U.S.-China talks", "the U.S.-China talks"],
    ["the U.S.’s debt", "the U.S. ’s debt"],
    ["J.K. Rowling, J. R. R. Tolkien and George W. Bush", "J.K. Rowling , J. R. R. Tolkien and George W. Bush"],
    ["AT&T and R&D, AC/DC", "AT&T and R&D , AC / DC"],
    ["a Ph.D., e.g. hers", "a Ph.D. , e.g. hers"],
    ["No. 5 on the list", "No. 5 on the list"],
    ["No. He did.", "No . He did ."],
    ["R1, V3, 3D, GPT-4o and COVID-19", "R1 , V3 , 3 D , GPT-4o and COVID-19"],
    ["write to ana.ruiz@example.org, now", "write to ana.ruiz@example.org , now"],
    ["see https://example.org/a?b=c#d.", "see https://example.org/a?b=c#d ."],
    ["(www.example.org) by @ana_r on #news", "( www.example.org ) by @ana_r on #news"],
    ["at Example.com Inc. today", "at Example.com Inc. today"],
    ["well... no -- yes … so", "well ... no -- yes … so"],
    ["‘Go,’ he said", "‘ Go , ’ he said"],
    ["“Jaws”’s end", "“ Jaws ” ’s end"],
    ["Sen. Ana Ruiz (D-N.Y.)", "Sen. Ana Ruiz ( D-N.Y. )"],
    ["rock ’n’ roll for 'em", "rock ’n ’ roll for 'em"],
  ])("%s", (text, expected) => expect(tokensOf(text)).toBe(expected));
});

describe("sentences", () => {
  it.each<[string, string[]]>([
    ["He lives in the U.S. The company does not.", ["He lives in the U.S.", "The company does not."]],
    ["The U.S. Treasury sold bonds.", ["The U.S. Treasury sold bonds."]],
    [
      "Dr. Lee and Gov. Ann Poe met on Jan. 5 at 8 a.m. Monday. They talked.",
      ["Dr. Lee and Gov. Ann Poe met on Jan. 5 at 8 a.m. Monday.", "They talked."],
    ],
    ["It rose 3.2%. No. 5 fell.", ["It rose 3.2%.", "No. 5 fell."]],
    ["J. K. Rowling wrote it. George W. Bush read it.", ["J. K. Rowling wrote it.", "George W. Bush read it."]],
    [
      "Shares of Acme Inc. fell. Acme Inc. Chief Executive Bo Lin left.",
      ["Shares of Acme Inc. fell.", "Acme Inc. Chief Executive Bo Lin left."],
    ],
    ["“It is over,” he said. “We lost.” She left.", ["“It is over,” he said.", "“We lost.”", "She left."]],
    ["“Really?” she asked. “Yes!” he said.", ["“Really?” she asked.", "“Yes!” he said."]],
    ["“Why now?” Ana Ruiz asked. Nobody knew.", ["“Why now?” Ana Ruiz asked.", "Nobody knew."]],
    ["“Why now?” Nobody knew.", ["“Why now?”", "Nobody knew."]],
    ["(It rained.) We left.", ["(It rained.)", "We left."]],
    [
      "He paused... then spoke. He paused... Then he spoke.",
      ["He paused... then spoke.", "He paused...", "Then he spoke."],
    ],
    ["Mayor wins again\nA landslide, officials say", ["Mayor wins again", "A landslide, officials say"]],
    ["It fell.The bank rose.", ["It fell.", "The bank rose."]],
    ["1. The plan fails.\n2. The plan works.", ["1. The plan fails.", "2. The plan works."]],
    ["it was over. he left.", ["it was over.", "he left."]],
    ["Yahoo! said so. What a day! We won.", ["Yahoo! said so.", "What a day!", "We won."]],
    ["He joined in Sept. 2019 from Main St. It was hard.", ["He joined in Sept. 2019 from Main St.", "It was hard."]],
  ])("%s", (text, expected) => expect(sentencesOf(text)).toEqual(expected));
});
