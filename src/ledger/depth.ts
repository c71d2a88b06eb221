import { Lexer } from "yaml";

/** A review's evidence, the deepest that a ledger goes, is at 5. */
const DEEPEST = 50;

/**
 * Whether a YAML text nests so deeply that composing it, which recurses, could exhaust the stack: V8 then ends the
 * process where it should throw. Lexing does not recurse.
 */
export const isTooDeep = (text: string): boolean => {
  let flow = 0;
  let block = 0;
  for (const token of new Lexer().lex(text)) {
    const first = token[0];
    if (token === "[" || token === "{") flow++;
    else if (token === "]" || token === "}") flow--;
    else if (first === "\n" || first === "\r") block = 0;
    else if (token === "-" || token === "?") block++;
    // Each level of a block is indented by one column at the least.
    else if (first === " " && block === 0) block = token.length / 2;
    if (flow > DEEPEST || block > DEEPEST) return true;
  }
  return false;
};
