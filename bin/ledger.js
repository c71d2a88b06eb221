#!/usr/bin/env node
import module from "node:module";

// Where Node has it (22.1 and later), compiled code is kept between runs.
module.enableCompileCache?.();
const { run } = await import("../dist/main.js");

await run();
