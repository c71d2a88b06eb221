import PostalMime, { type Address, type Email } from "postal-mime";
import type { ArticleMetadata } from "../../model/article.ts";
import { errorProblem } from "../../model/problem.ts";
import type { Result } from "../../model/result.ts";
import type { RuleName } from "../../model/rule-name.ts";
import { withWindowsMarks } from "../charsets.ts";
import { calendarDate } from "./calendar-date.ts";
import { blocksOf, withoutRepeats } from "./html-blocks.ts";
import { leaveOutHidden } from "./html-hidden.ts";
import { ownLines } from "./mail-lines.ts";
import { parsePage } from "./parse-page.ts";
import type { ReadArticle } from "./reader.ts";

const refuse = (rule: RuleName, message: string, hint: string, file: string): Result<never> => ({
  ok: false,
  problems: [errorProblem({ rule, message, hint, location: { file } })],
});

/** Who wrote it: the name, or the address where there is none. */
const nameOf = (from: Address | undefined): string | undefined => from?.name.trim() || from?.address || undefined;

const metadataOf = ({ subject, from, headers }: Email): ArticleMetadata => {
  const title = subject?.replace(/^(?:(?:re|fwd?|aw|wg):\s?)+/i, "").trim();
  // As it was written: the day where the sender was.
  const date = headers.find(({ key }) => key === "date")?.value;
  const found = { title: title || undefined, author: nameOf(from), published: calendarDate(date) };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
};

const QUOTED = "blockquote[type=cite], .gmail_quote, .moz-cite-prefix, #divRplyFwdMsg ~ *";

/** The lines of a mail that is a page. All of it is its sender's: there is no menu to leave out. */
const linesOfPage = (html: string): string => {
  const page = parsePage(html);
  if (page?.body == null) return "";
  leaveOutHidden(page);
  for (const quoted of page.querySelectorAll(QUOTED)) quoted.remove();
  return withoutRepeats(blocksOf(page.body)).join("\n\n");
};

interface Mail {
  readonly text: string;
  readonly metadata: ArticleMetadata;
}

const readMail = async (bytes: Buffer): Promise<Mail> => {
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 50 });
  const metadata = metadataOf(mail);
  const text = ownLines(withWindowsMarks(mail.text ?? "")) || linesOfPage(withWindowsMarks(mail.html ?? ""));
  return { text, metadata };
};

/** What a mail says, below its subject: its plain text, else its page. */
export const emlArticle = async (bytes: Buffer, file: string): Promise<Result<ReadArticle>> => {
  let mail: Mail;
  try {
    mail = await readMail(bytes);
  } catch (error) {
    const message = `this e-mail cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return refuse("broken-document", message, "Open it in a mail program, and save its text as a .txt file.", file);
  }
  const { text, metadata } = mail;
  if (text === "") {
    const hint = "Leave it out; what is attached to it, save and extract by itself.";
    return refuse("empty-article", "there is no text of its own in this e-mail", hint, file);
  }
  const { title } = metadata;
  return { ok: true, value: { text: `${title === undefined ? "" : `${title}\n\n`}${text}\n`, metadata } };
};
