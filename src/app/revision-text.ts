import { createHash } from "node:crypto";
import type { ReReading, RevisionText } from "../ledger/rules/rule.ts";
import type { ProsePiece } from "../model/article.ts";
import type { Claim, NumberClaim } from "../model/claim.ts";
import type { Span } from "../model/span.ts";
import { CodePoints } from "../text/code-points.ts";
import { Lines } from "../text/lines.ts";
import { extract } from "./extract.ts";
import type { ReadWords } from "./read-words.ts";

/** SHA-256 of a text's UTF-8 bytes, as ledgers record it. */
export const hashOf = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/**
 * A kept text as the rules look at it. What costs time is done when it is first asked for.
 *
 * @param prose which stretches of it are prose; all of it when left out
 */
export const revisionText = (
  source: string,
  text: string,
  readWords: ReadWords,
  prose?: readonly ProsePiece[],
): RevisionText => {
  const points = new CodePoints(text);
  const lines = new Lines(text);
  const readings = new Map<string | undefined, ReReading>();

  const readAgain = (published: string | undefined): ReReading => {
    const known = readings.get(published);
    if (known !== undefined) return known;
    const ids = new Map<string, Claim>();
    const numbers = new Map<string, NumberClaim>();
    for (const claim of extract({
      id: source,
      text,
      ...(prose && { prose }),
      ...(published === undefined ? {} : { published }),
    })) {
      ids.set(claim.claim, claim);
      if (claim.kind === "number") numbers.set(`${claim.at.start} ${claim.at.end}`, claim);
    }
    const reading: ReReading = {
      byId: (id) => ids.get(id),
      numberAt: ({ start, end }) => numbers.get(`${start} ${end}`),
    };
    readings.set(published, reading);
    return reading;
  };

  return {
    sha256: hashOf(text),
    length: points.at(text.length),
    slice: ({ start, end }: Span) => text.slice(points.toUtf16(start), points.toUtf16(end)),
    lineAt: (point) => lines.lineAt(points.toUtf16(point)),
    readWords,
    readAgain,
  };
};
