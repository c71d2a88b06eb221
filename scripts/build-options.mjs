import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..");
export const SOURCES = join(ROOT, "src");
export const DIST = join(ROOT, "dist");

/** For all that esbuild makes. */
export const OPTIONS = {
  bundle: true,
  platform: "node",
  target: "node20.19",
  legalComments: "linked",
  minifySyntax: true,
  minifyWhitespace: true,
  // It finds its worker beside itself.
  external: ["pdfjs-dist"],
  logLevel: "warning",
};
