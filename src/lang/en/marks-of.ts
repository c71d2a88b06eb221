import { closedClass } from "./data/closed-class.ts";
import { isSpeakingWord } from "./entities/speaking-nouns.ts";
import { isWrittenProper } from "./entities/token-walk.ts";
import { beginsDate } from "./recognisers/dates/beginnings.ts";
import { hasPieces } from "./recognisers/dates/pieces.ts";
import { beginsWithLetter, hasFigure, mayHoldNumber } from "./recognisers/numbers/figures.ts";
import { shapeMarks } from "./recognisers/numbers/shapes.ts";
import { wordCanStart } from "./recognisers/numbers/starts.ts";
import { canCue } from "./recognisers/statements/cue-lexicon.ts";
import { beginsCuePhrase } from "./recognisers/statements/cue-phrases.ts";
import { holdsQuotationMark } from "./recognisers/statements/quotation-marks.ts";
import { decidedByPlace, subordinates } from "./syntax/tagging/vocabulary.ts";
import {
  BEGINS_WITH_LETTER,
  CAN_CUE,
  CLOSED_CLASS,
  DECIDED_BY_PLACE,
  HAS_FIGURE,
  HAS_HYPHEN,
  HAS_PIECES,
  HEADS_SPEAKER,
  HOLDS_NUMBER,
  HOLDS_QUOTATION_MARK,
  MEANS,
  PROPER,
  STARTS_CUE_PHRASE,
  STARTS_DATE,
  STARTS_QUANTITY,
  SUBORDINATES,
} from "./word-marks.ts";

/** The marks of a word, asked of all tables at once; the readers themselves say what they begin with. */
export const marksOf = (text: string, lower: string): number =>
  (mayHoldNumber(lower) ? HOLDS_NUMBER : 0) |
  (hasFigure(text) ? HAS_FIGURE : 0) |
  (text.includes("-") ? HAS_HYPHEN : 0) |
  shapeMarks(text) |
  (beginsWithLetter(text) ? BEGINS_WITH_LETTER : 0) |
  (wordCanStart(text, lower) ? STARTS_QUANTITY : 0) |
  (beginsDate(text, lower) ? STARTS_DATE : 0) |
  (hasPieces(text, lower) ? HAS_PIECES : 0) |
  (canCue(lower) ? CAN_CUE : 0) |
  (beginsCuePhrase(lower) ? STARTS_CUE_PHRASE : 0) |
  (isWrittenProper(text) ? PROPER : 0) |
  (isSpeakingWord(text, lower) ? HEADS_SPEAKER : 0) |
  (holdsQuotationMark(text) ? HOLDS_QUOTATION_MARK : 0) |
  (closedClass.has(lower) ? CLOSED_CLASS : text.length >= 3 ? MEANS : 0) |
  (decidedByPlace.has(lower) ? DECIDED_BY_PLACE : 0) |
  (subordinates.has(lower) ? SUBORDINATES : 0);
