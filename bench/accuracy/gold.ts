import { LineCounter, parseDocument } from "yaml";
import type { Span } from "../../src/model/span.ts";
import type { ClaimKind } from "../../src/model/vocabulary.ts";
import type { Range } from "../../src/recognise/contract.ts";
import { CodePoints } from "../../src/text/code-points.ts";
import { Lines } from "../../src/text/lines.ts";
import {
  type AbsentAnnotation,
  Annotations,
  type Expected,
  type NumberAnnotation,
  type StatementAnnotation,
} from "./annotation.ts";
import { allWords, findWords } from "./words.ts";

/** An annotated number with its place; spans count code points, as claims do. */
export interface GoldNumber {
  readonly annotation: NumberAnnotation;
  readonly line: number;
  /** Acceptable extents, the first as annotated. */
  readonly spans: readonly Span[];
  /** Places of the same amount in another unit. */
  readonly equivalent?: Expected<readonly Span[]>;
}

export interface GoldStatement {
  readonly annotation: StatementAnnotation;
  readonly line: number;
  readonly content: readonly Span[];
  readonly quoted: readonly Span[];
}

interface GoldAbsence {
  readonly annotation: AbsentAnnotation;
  readonly line: number;
  readonly span: Span;
}

/** What is to be found in one article. */
export interface Gold {
  readonly slug: string;
  readonly text: string;
  readonly published?: string;
  readonly numbers: readonly GoldNumber[];
  readonly quotes: readonly GoldStatement[];
  readonly attributions: readonly GoldStatement[];
  readonly absent: readonly GoldAbsence[];
}

/** An annotation that cannot be used: where it stands in claims.yaml and why. */
interface AnnotationProblem {
  readonly slug: string;
  /** Line of claims.yaml, from 1. */
  readonly line: number;
  readonly message: string;
}

export interface Reading {
  readonly gold?: Gold;
  readonly problems: readonly AnnotationProblem[];
}

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

const shown = (words: string): string => (words.length > 60 ? `“${words.slice(0, 57)}…”` : `“${words}”`);

/** Reads claims.yaml against its article. All problems are found in one run. */
export const readGold = (slug: string, text: string, yaml: string): Reading => {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const problems: AnnotationProblem[] = document.errors.map((error) => ({
    slug,
    line: error.linePos?.[0].line ?? 1,
    message: error.message.split("\n")[0] ?? "not YAML",
  }));
  if (problems.length > 0) return { problems };

  const yamlLine = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth) as (string | number)[], true) as
        | { range?: number[] }
        | undefined;
      const at = node?.range?.[0];
      if (at !== undefined) return counter.linePos(at).line;
    }
    return 1;
  };
  const problem = (path: readonly PropertyKey[], message: string) => {
    problems.push({ slug, line: yamlLine(path), message });
  };

  const parsed = Annotations.safeParse(document.toJS());
  if (!parsed.success) {
    for (const issue of parsed.error.issues) problem(issue.path, `${issue.path.join(".")}: ${issue.message}`);
    return { problems };
  }
  const annotations = parsed.data;
  const lines = new Lines(text);
  const points = new CodePoints(text);
  const last = lines.lineAt(text.length);
  const span = ({ start, end }: Range): Span => ({ start: points.at(start), end: points.at(end) });
  const lineRange = (line: number): Range => ({
    start: lines.startOf(line),
    end: line >= last ? text.length : lines.startOf(line + 1),
  });

  /** The `nth` place of the words on a line, or a problem that says where they do stand. */
  const place = (words: string, line: number, nth: number, path: readonly PropertyKey[]): Range | undefined => {
    if (line > last) {
      problem(path, `line ${line} is past the end of article.txt, which has ${last} lines`);
      return undefined;
    }
    const { start, end } = lineRange(line);
    const found = allWords(text, words, start, end);
    const at = found[nth - 1];
    if (at !== undefined) return at;
    const elsewhere = [...new Set(allWords(text, words, 0, text.length).map((range) => lines.lineAt(range.start)))];
    const hint = elsewhere.length > 0 ? `; they stand on line ${elsewhere.join(", ")}` : "; they stand nowhere in it";
    problem(
      path,
      found.length > 0
        ? `${shown(words)} stands ${found.length} times on line ${line} of article.txt, not ${nth}`
        : `${shown(words)} does not stand on line ${line} of article.txt${hint}`,
    );
    return undefined;
  };

  /** Spans in text order, each looked for after the one before it. */
  const spansAfter = (words: readonly string[], from: Range, path: readonly PropertyKey[]): Range[] => {
    const found: Range[] = [];
    let at = from.start;
    for (const part of words) {
      const range = findWords(text, part, at, text.length);
      if (range === undefined) {
        problem(path, `${shown(part)} does not stand after line ${lines.lineAt(at)} of article.txt`);
        return found;
      }
      found.push(range);
      at = range.end;
    }
    return found;
  };

  const placed = annotations.numbers.map((annotation, index) => {
    const path = ["numbers", index];
    const [first, ...others] = typeof annotation.text === "string" ? [annotation.text] : annotation.text;
    const at = first === undefined ? undefined : place(first, annotation.line, annotation.nth ?? 1, path);
    if (at === undefined) return undefined;
    const { start, end } = lineRange(annotation.line);
    const ranges = [at];
    for (const words of others) {
      const other = allWords(text, words, start, end).find((range) => overlap(range, at));
      if (other === undefined) problem(path, `${shown(words)} does not overlap ${shown(first ?? "")}`);
      else ranges.push(other);
    }
    return { annotation, line: annotation.line, ranges, spans: ranges.map(span) };
  });

  const equivalentOf = (annotation: NumberAnnotation, index: number): Expected<readonly Span[]> | undefined => {
    const { equivalent } = annotation;
    if (equivalent === undefined || equivalent === "any") return equivalent;
    const words = typeof equivalent === "string" ? [equivalent] : equivalent.filter((one) => one !== null);
    const targets = placed.filter(
      (other) =>
        other?.line === annotation.line &&
        other.ranges.some((range) => words.includes(text.slice(range.start, range.end))),
    );
    if (targets.length === 0)
      problem(["numbers", index], `no other number of line ${annotation.line} reads ${words.join(" / ")}`);
    return targets.flatMap((target) => (target === undefined ? [] : [target.spans]));
  };

  const statement = (key: "quotes" | "attributions") => (annotation: StatementAnnotation, index: number) => {
    const path = [key, index];
    const first = annotation.content[0] ?? "";
    const at = place(first, annotation.line, annotation.nth ?? 1, path);
    if (at === undefined) return [];
    const content = spansAfter(annotation.content, at, path);
    const quoted = key === "attributions" ? [] : annotation.quoted ? spansAfter(annotation.quoted, at, path) : content;
    return [{ annotation, line: annotation.line, content: content.map(span), quoted: quoted.map(span) }];
  };

  const gold: Gold = {
    slug,
    text,
    ...(annotations.published === undefined ? {} : { published: annotations.published }),
    numbers: placed.flatMap((number, index) => {
      if (number === undefined) return [];
      const equivalent = equivalentOf(number.annotation, index);
      const { annotation, line, spans } = number;
      return [{ annotation, line, spans, ...(equivalent === undefined ? {} : { equivalent }) }];
    }),
    quotes: annotations.quotes.flatMap(statement("quotes")),
    attributions: annotations.attributions.flatMap(statement("attributions")),
    absent: annotations.absent.flatMap((annotation, index) => {
      const at = place(annotation.text, annotation.line, annotation.nth ?? 1, ["absent", index]);
      return at === undefined ? [] : [{ annotation, line: annotation.line, span: span(at) }];
    }),
  };
  return { gold, problems };
};

/** The kind of claim that each list of a gold holds. */
export const KIND_OF = { numbers: "number", quotes: "quote", attributions: "attribution" } as const satisfies Record<
  string,
  ClaimKind
>;
