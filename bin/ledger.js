#!/usr/bin/env node
// CommonJS, as package.json beside it says: to start Node's loader of ES modules takes half as long as to start Node.
const { BUILD, load } = require("../dist/program/load.cjs");

load("main.cjs").run(BUILD);
