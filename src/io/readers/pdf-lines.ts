/** One line of a page or of a column; points from the page's lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly height: number;
}

interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

const isPiece = (item: object): item is Piece => "str" in item;

/** Joins the pieces of text of a page, in the order in which they were set, to lines. */
export const linesOf = (items: readonly object[]): PdfLine[] => {
  const lines: PdfLine[] = [];
  let line: PdfLine | undefined;
  const close = (): void => {
    if (line !== undefined && line.text.trim() !== "") lines.push({ ...line, text: line.text.trim() });
    line = undefined;
  };
  for (const item of items) {
    if (!isPiece(item) || item.str === "") continue;
    const { str, width, height } = item;
    const [left = 0, base = 0] = item.transform.slice(4);
    const size = height || line?.height || 1;
    // A gap of three letters' heights on one line lies between two columns.
    const goesOn =
      line !== undefined &&
      Math.abs(line.base - base) < size / 2 &&
      left > line.right - size &&
      left < line.right + 3 * size;
    if (!goesOn) close();
    if (line === undefined) {
      line = { text: str, left, right: left + width, base, height: size };
      continue;
    }
    const joint = left > line.right + size / 5 && !line.text.endsWith(" ") && !str.startsWith(" ") ? " " : "";
    line = { ...line, text: line.text + joint + str, right: left + width, height: Math.max(line.height, height) };
  }
  close();
  return lines;
};

/** How many lines at a page's top and foot may be running ones. */
const EDGE = 2;

const withoutFigures = (text: string): string => text.replace(/\d+/g, "#").toLowerCase();

/** What browsers print at a page's top and foot, beside its title and address. */
const _PRINTED = /^(?:#\/#\/#, #:#(?: [ap]m)?|#\/#)$/;

/** What browsers print at a page's top and foot, beside its title and address. */
const PRINTED = /^(?:#\/#\/#, #:#(?: [ap]m)?|#\/#)$/;

/** Takes out of a document's pages the lines that stand at the top or foot of most of them, page numbers aside. */
export const withoutRunningLines = (pages: readonly (readonly PdfLine[])[]): PdfLine[] => {
  const edges = pages.map((lines) => {
    const byHeight = lines.toSorted((a, b) => b.base - a.base);
    return new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)]);
  });
  const counts = new Map<string, number>();
  for (const edge of edges) {
    for (const text of new Set([...edge].map(({ text }) => withoutFigures(text))))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const isRunning = (text: string): boolean => {
    const bare = withoutFigures(text);
    const count = counts.get(bare) ?? 0;
    return bare === "#" || /^(?:page )?# (?:of|\/) #$/.test(bare) || (count >= 2 && count > pages.length / 2);
  };
  return pages.flatMap((lines, page) => {
    const edge = edges[page] ?? new Set();
    const printed = [...edge].filter(({ text }) => PRINTED.test(withoutFigures(text))).map(({ base }) => base);
    return lines.filter((line) => !printed.includes(line.base) && !(edge.has(line) && isRunning(line.text)));
  });
};
