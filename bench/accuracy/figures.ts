/** Counts behind one precision, recall and F1. */
export interface Count {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

/** One line of the table. A share has `predicted` alone: right of predicted. */
export interface Figure extends Count {
  readonly name: string;
  readonly share?: true;
}

const NOTHING: Count = { right: 0, predicted: 0, gold: 0 };

export const precision = ({ right, predicted }: Count): number | undefined =>
  predicted === 0 ? undefined : right / predicted;
export const recall = ({ right, gold }: Count): number | undefined => (gold === 0 ? undefined : right / gold);

/** Undefined where there was nothing to find and nothing was found. */
export const f1 = ({ right, predicted, gold }: Count): number | undefined =>
  predicted + gold === 0 ? undefined : (2 * right) / (predicted + gold);

/** The one number of a figure that the baseline holds: F1, or the share right. */
export const score = (figure: Figure): number | undefined => (figure.share ? precision(figure) : f1(figure));

/** Adds up counts under names, which it keeps in the order in which they first came. */
export class Tally {
  readonly #counts = new Map<string, Count>();
  readonly #shares = new Set<string>();

  /** Makes sure that a figure is listed, also when nothing comes to it. */
  name(...names: readonly string[]): void {
    for (const name of names) this.add(name, NOTHING);
  }

  add(name: string, count: Count): void {
    const sum = this.#counts.get(name) ?? NOTHING;
    this.#counts.set(name, {
      right: sum.right + count.right,
      predicted: sum.predicted + count.predicted,
      gold: sum.gold + count.gold,
    });
  }

  addShare(name: string, right: boolean | undefined): void {
    this.#shares.add(name);
    this.add(name, right === undefined ? NOTHING : { right: right ? 1 : 0, predicted: 1, gold: 0 });
  }

  figures(): Figure[] {
    return [...this.#counts].map(([name, count]) => ({
      name,
      ...count,
      ...(this.#shares.has(name) ? { share: true as const } : {}),
    }));
  }
}
