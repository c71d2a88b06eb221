import type { SourceText } from "../model/article.ts";
import { isCalendarDate } from "../model/edtf.ts";
import { errorProblem, type Location, type Problem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";
import { ARTICLE_FIELDS } from "../model/vocabulary.ts";
import { hashOf } from "./revision-text.ts";
import { idOfName, slug } from "./source-id.ts";

const HINT = 'An article is one line: {"id": "mill-fire", "text": "The mill burned …", "published": "2026-03-12"}';

/** An article as a line of JSON gives it. */
export interface LineArticle {
  readonly source: Omit<SourceText, "path">;
  /** What is odd about the line and does not keep it from being read. */
  readonly warnings: readonly Problem[];
}

const kindOf = (value: unknown): string =>
  value === null
    ? "null"
    : Array.isArray(value)
      ? "a list"
      : typeof value === "object"
        ? "an object"
        : `a ${typeof value}`;

/** Programs write what they do not know as null or as nothing. */
const isLeftOut = (value: unknown): boolean => value === undefined || value === null || value === "";

/** Without id and address nothing says that two texts are the same article: each text is one. */
const idOfText = (title: unknown, text: string): string =>
  `${(typeof title === "string" && slug(title).slice(0, 80).replace(/-$/, "")) || "article"}-${hashOf(text).slice(0, 8)}`;

const dayOf = (written: string): string | undefined =>
  [written, /^\d{4}-\d{2}-\d{2}(?=[T ])/.exec(written)?.[0] ?? ""].find(isCalendarDate);

/** The JSON value of a line, or that it is none. */
export const parseLine = (json: string, location: Location): Result<Readonly<Record<string, unknown>>> => {
  const refuse = (message: string): Result<never> => ({
    ok: false,
    problems: [errorProblem({ rule: "bad-line", message, location })],
  });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return refuse(`this line is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse(`expected an object on this line; found ${kindOf(value)}`);
  }
  return { ok: true, value: value as Readonly<Record<string, unknown>> };
};

/**
 * Reads one article of `{id?, text, title?, author?, publisher?, published?, url?}`; other fields are passed by. An
 * article without an id gets one: of its address, else of its title and text.
 *
 * @param location the line, as problems name it
 */
export const readArticleLine = (json: string, location: Location): Result<LineArticle> => {
  const parsed = parseLine(json, location);
  if (!parsed.ok) return parsed;
  const { id, text, ...rest } = parsed.value;

  const faults: string[] = [];
  if (text === undefined) faults.push("there is no `text` on this line");
  else if (typeof text !== "string") faults.push(`text: expected a string; found ${kindOf(text)}`);
  if (!isLeftOut(id) && typeof id !== "string" && typeof id !== "number") {
    faults.push(`id: expected a string; found ${kindOf(id)}`);
  }
  for (const name of ARTICLE_FIELDS) {
    const value = rest[name];
    if (!isLeftOut(value) && typeof value !== "string")
      faults.push(`${name}: expected a string; found ${kindOf(value)}`);
  }
  if (typeof text !== "string" || faults.length > 0) {
    const problems = faults.map((message) => errorProblem({ rule: "bad-line", message, hint: HINT, location }));
    return { ok: false, problems };
  }
  const body = text.replace(/^\ufeff/, "");
  if (body.trim() === "") {
    return { ok: false, problems: [errorProblem({ rule: "empty-article", message: "its text is empty", location })] };
  }
  if (/[\ud800-\udfff]/u.test(body)) {
    const message = "its text holds half of a surrogate pair, which is no character";
    return { ok: false, problems: [errorProblem({ rule: "not-utf8", message, location })] };
  }

  const warnings: Problem[] = [];
  const known: Record<string, string> = {};
  for (const name of ARTICLE_FIELDS) {
    const value = rest[name];
    if (typeof value !== "string" || value === "") continue;
    const kept = name === "published" ? dayOf(value) : value;
    if (kept !== undefined) known[name] = kept;
    else {
      const message = `published: “${value}” is no date that can be read; “last year” and the like stay without one`;
      const hint = "Write it as 2026-03-12, or as 2026-03 or 2026 when less is known.";
      warnings.push({ rule: "bad-date", severity: "warning", message, hint, location });
    }
  }
  const name = isLeftOut(id) ? known.url : String(id);
  const sourceId = name === undefined ? idOfText(rest.title, body) : idOfName(name);
  return { ok: true, value: { source: { id: sourceId, text: body, ...known }, warnings } };
};

/** The id that an article's line gives, though nothing else of it may be right. */
export const idOnLine = (json: string): { id?: string } => {
  const parsed = parseLine(json, { file: "" });
  const id = parsed.ok ? parsed.value.id : undefined;
  return (typeof id === "string" && id !== "") || typeof id === "number" ? { id: idOfName(String(id)) } : {};
};
