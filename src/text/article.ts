import type { Word } from "./words.ts";

/**
 * Penn Treebank parts of speech, the ones that English news text needs, with `NUM` words under `CD`
 * and punctuation under its own sign class.
 */
export type PartOfSpeech =
  | "NN"
  | "NNS"
  | "NNP"
  | "NNPS"
  | "PRP"
  | "PRP$"
  | "WP"
  | "WP$"
  | "WDT"
  | "WRB"
  | "EX"
  | "VB"
  | "VBP"
  | "VBZ"
  | "VBD"
  | "VBN"
  | "VBG"
  | "MD"
  | "JJ"
  | "JJR"
  | "JJS"
  | "RB"
  | "RBR"
  | "RBS"
  | "RP"
  | "DT"
  | "PDT"
  | "IN"
  | "TO"
  | "CC"
  | "CD"
  | "POS"
  | "UH"
  | "FW"
  | "PUNCT"
  | "QUOTE"
  | "SYM";

/**
 * One token. `n't`, `'s`, `'ve` are tokens of their own, as in the Penn Treebank. Words joined by hyphens are one
 * token ("Hangzhou-based", "twenty-one"), but what begins with a digit is split at each hyphen ("34", "-", "year",
 * "-", "old"). A percent sign and a quotation mark are tokens of their own, and so is a currency sign with the capitals
 * that touch it ("$", "€", "US$", "HK$"). Letters that follow digits without a space are a token too ("6", "m"; "40",
 * "k"), so that "$6m" is three; but ordinals ("20th"), decades ("1980s", "’90s") and clock times ("7:30") are one.
 * The period of an abbreviation belongs to it ("U.S.", "a.m.", "No." before a number). A run of periods is one token,
 * as is a dash of hyphens; a slash stands alone. Web and e-mail addresses, @names and #topics are one token.
 */
export interface Token {
  /** UTF-16 offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `text` in lower case, with ’ written as '. */
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Whether white space (or the text's start) stands before it. */
  readonly spaced: boolean;
  /** What the language's tables say of the word, as bits: what it can begin. */
  readonly marks: number;
  /** The word that it is, the same object wherever it stands: what is asked of it (`wordFact`) is found once. */
  readonly word: Word;
}

/** Ranges of tokens are half-open too: `first` up to, without, `last`. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** The marks of its tokens together: what none of them has need not be looked for. */
  readonly marks: number;
}

export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** Sentence indices, half-open. */
  readonly first: number;
  readonly last: number;
}

/** A text taken apart. Offsets are UTF-16; tokens, sentences and paragraphs are in text order and never overlap. */
export interface Article {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** Index of each token's sentence. */
  readonly sentenceOf: (token: number) => number;
  /** EDTF, when known. */
  readonly published?: string;
}
