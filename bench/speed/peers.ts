/** Analyses a text; what it returns is only there to be used, so that no engine may skip the work. */
export type Analyse = (text: string) => unknown;

/**
 * Libraries that find quantities, dates or entities in English, each by its own plain use, and ours.
 * None of the others finds quotes or speakers.
 */
export const peers: Record<string, { readonly does: string; readonly load: () => Promise<Analyse> }> = {
  "fact-ledger": {
    does: "numbers, dates, quotes, attributions, speakers",
    load: async () => {
      const library = new URL("../../dist/index.js", import.meta.url).href;
      const { extract } = (await import(library)) as typeof import("../../src/index.ts");
      return (text) => extract({ id: "bench", text });
    },
  },
  "wink-nlp": {
    does: "tokens, parts of speech, entities",
    load: async () => {
      const { default: wink } = await import("wink-nlp");
      const { default: model } = await import("wink-eng-lite-web-model");
      const nlp = wink(model);
      return (text) => {
        const document = nlp.readDoc(text);
        return [document.tokens().out(nlp.its.pos), document.entities().out(nlp.its.detail)];
      };
    },
  },
  compromise: {
    does: "tokens, parts of speech, numbers, people",
    load: async () => {
      const { default: nlp } = await import("compromise");
      return (text) => {
        const document = nlp(text);
        return [document.numbers().json(), document.people().json()];
      };
    },
  },
  "chrono-node": {
    does: "dates",
    load: async () => {
      const chrono = await import("chrono-node");
      return (text) => chrono.parse(text);
    },
  },
  "Recognizers-Text": {
    does: "numbers, units, dates",
    load: async () => {
      const { default: suite } = await import("@microsoft/recognizers-text-suite");
      const { Culture } = suite;
      return (text) => [
        suite.recognizeNumber(text, Culture.English),
        suite.recognizeOrdinal(text, Culture.English),
        suite.recognizePercentage(text, Culture.English),
        suite.recognizeAge(text, Culture.English),
        suite.recognizeCurrency(text, Culture.English),
        suite.recognizeDimension(text, Culture.English),
        suite.recognizeTemperature(text, Culture.English),
        suite.recognizeDateTime(text, Culture.English),
      ];
    },
  },
};
