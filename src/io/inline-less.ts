/**
 * Has V8 inline less from here on. A thread that reads many articles has V8 optimise nearly the whole program, and half of
 * that work is for what is inlined four deep: it takes more than it gives. Only to be called when an article is done, and
 * the program loaded: under other flags V8 refuses what it had compiled before, and what it compiles is not kept
 * (src/load.ts).
 */
export const inlineLess = (): void => {
  if (isSet) return;
  isSet = true;
  process.getBuiltinModule("node:v8").setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");
};

let isSet = false;
