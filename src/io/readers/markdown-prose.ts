import { parse, postprocess, preprocess } from "micromark";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import { decodeString } from "micromark-util-decode-string";
import type { TokenType } from "micromark-util-types";
import type { ProsePiece } from "../../model/article.ts";

const PARAGRAPH_BREAK = "\n\n";

/** What begins a paragraph of its own. */
const BLOCKS: ReadonlySet<TokenType> = new Set(["paragraph", "atxHeadingText", "setextHeadingText", "tableRow"]);

/** What is no prose, with all that stands in it. */
const LEFT_OUT: ReadonlySet<TokenType> = new Set([
  "codeFenced",
  "codeIndented",
  "codeText",
  "htmlFlow",
  "htmlText",
  "image",
  "autolink",
  "resource",
  "reference",
  "definition",
  "gfmFootnoteCall",
  "gfmFootnoteDefinitionLabel",
  "tableDelimiterRow",
]);

/**
 * The prose of a Markdown text (CommonMark with GitHub's tables and footnotes): the words of paragraphs, headings, list
 * items, quotations and tables, without mark-up. Links keep their words; code, images, addresses and HTML go.
 *
 * @param from where the article begins, past its front matter
 */
export const markdownProse = (text: string, from: number): ProsePiece[] => {
  const extensions = [gfmTable(), gfmFootnote()];
  const chunks = preprocess()(text.slice(from), undefined, true);
  const events = postprocess(parse({ extensions }).document().write(chunks));

  const pieces: ProsePiece[] = [];
  let joint = "";
  let isInBlock = false;
  let isDecoded = false;
  let leftOut = 0;
  for (const [event, token] of events) {
    const { type } = token;
    const [start, end] = [from + token.start.offset, from + token.end.offset];
    if (LEFT_OUT.has(type)) leftOut += event === "enter" ? 1 : -1;
    if (leftOut > 0) continue;
    if (BLOCKS.has(type)) {
      isInBlock = event === "enter";
      // What ends in a character reference ends in a joint.
      if (!isInBlock && isDecoded) pieces.push({ start: end, end, joint });
      isDecoded = false;
      if (isInBlock) joint = PARAGRAPH_BREAK;
    }
    if (event === "exit" || !isInBlock) continue;
    if (type === "lineEnding") joint += " ";
    else if (type === "tableCellDivider" && joint !== PARAGRAPH_BREAK) joint = " | ";
    else if (type === "characterReference") {
      joint += decodeString(text.slice(start, end));
      isDecoded = true;
    } else if (type === "data" || type === "characterEscapeValue") {
      pieces.push({ start, end, joint });
      joint = "";
      isDecoded = false;
    }
  }
  return pieces;
};
