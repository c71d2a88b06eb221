import { parseHTML } from "linkedom";
import type { Page } from "./dom.ts";
import { leanPage } from "./html-lean.ts";
import { hasMoreMarks } from "./html-marks.ts";
import { withoutDeepNesting } from "./html-nesting.ts";

/** Tags, attributes and entities; parsing and choosing the article take about a second for 30,000 of them. */
export const MOST_MARKS = 150_000;

/** A fragment has no body to look for articles in: it gets one. */
const withBody = (page: string): string => (/<body[\s>]/i.test(page) ? page : `<html><body>${page}</body></html>`);

/** The library keeps the names of attributes as they are written, and old pages write them in capitals. */
const lowerAttributeNames = (page: Page): void => {
  for (const element of page.querySelectorAll("*")) {
    for (const name of element.getAttributeNames()) {
      const lower = name.toLowerCase();
      if (lower !== name) element.setAttribute(lower, element.getAttribute(name) ?? "");
    }
  }
};

/**
 * The tree of a page, in time and memory that a hostile one cannot stretch; undefined for one with more marks than any
 * article has. May throw: the library breaks on some pages that are made to break it.
 */
export const parsePage = (html: string): Page | undefined => {
  const page = leanPage(html);
  if (hasMoreMarks(page, MOST_MARKS)) return undefined;
  const parsed = parseHTML(withBody(withoutDeepNesting(page))).document as unknown as Page;
  lowerAttributeNames(parsed);
  return parsed;
};
