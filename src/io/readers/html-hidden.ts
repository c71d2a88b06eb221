import type { Page } from "./dom.ts";

/** What a reader of the page does not see, or sees as no part of any article. */
const NEVER_SHOWN =
  "script, style, noscript, template, iframe, object, svg, canvas, form, button, select, dialog, [hidden], [aria-hidden=true]";
/** The words of the article once more, set large. */
const PULLED = "aside, [class*=pullquote], [class*=pull-quote], [class*=PullQuote], [data-type=pullquote]";
const HIDDEN_STYLE = /(?:display\s?:\s?none|visibility\s?:\s?hidden)/i;

/** Takes out of a page what its readers do not see, and its pull quotes. */
export const leaveOutHidden = (document: Page): void => {
  for (const element of document.querySelectorAll(`${NEVER_SHOWN}, ${PULLED}`)) element.remove();
  for (const element of document.querySelectorAll("[style]")) {
    if (HIDDEN_STYLE.test(element.getAttribute("style") ?? "")) element.remove();
  }
};
