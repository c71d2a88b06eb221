import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isEnglish } from "../../../src/lang/en/is-english.ts";

const ARTICLES = join(import.meta.dirname, "../../../fixtures/articles");
const slugs = readdirSync(ARTICLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe("a text is English", () => {
  it.each(slugs.map(({ name }) => name))("%s", (slug) => {
    expect(isEnglish(readFileSync(join(ARTICLES, slug, "article.txt"), "utf8"))).toBe(true);
  });

  it.each(["", "Sales rose 35%.", "Ventes en hausse de 35 %.", "12 13 14 ".repeat(100)])(
    "or too short to tell: %j",
    (text) => {
      expect(isEnglish(text)).toBe(true);
    },
  );
});

describe("a text is not English", () => {
  const times = 6;
  it.each([
    [
      "German",
      "Der Rat der Stadt hat am Montag mit großer Mehrheit beschlossen, die Abgabe um vier Prozent zu erhöhen. ",
    ],
    ["French", "Le conseil de la ville a décidé lundi de relever la taxe de quatre pour cent, dit le maire. "],
    ["Spanish", "El consejo de la ciudad decidió el lunes subir la tasa un cuatro por ciento, dijo la alcaldesa. "],
    ["Dutch", "De raad van de stad heeft maandag besloten de heffing met vier procent te verhogen, zei hij. "],
    ["Swedish", "Stadens råd beslutade i måndags att höja avgiften med fyra procent, sade hon till tidningen. "],
    ["Russian", "Совет города решил в понедельник повысить сбор на четыре процента, сообщила мэр. "],
    ["Chinese", "市议会周一决定将水费提高百分之四，市长表示这是六年来的首次上调。居民每月将支付约三十一克朗。"],
  ])("%s", (_, sentence) => {
    expect(isEnglish(sentence.repeat(times))).toBe(false);
  });
});
