/** How many clauses inside one another are kept count of. */
const DEEPEST = 8;

/** Which clauses, of the one at hand and those around it, still want their finite verb. The outermost is never closed. */
export class OpenClauses {
  /** One bit for each, the lowest for the outermost. */
  #wanting = 1;
  depth = 1;

  get wants(): boolean {
    return this.#wanting !== 0;
  }

  reset(): void {
    this.#wanting = 1;
    this.depth = 1;
  }

  /** Forgets the outermost inner one where they are too many. */
  bound(): void {
    if (this.depth <= DEEPEST) return;
    this.#wanting = ((this.#wanting >> 2) << 1) | (this.#wanting & 1);
    this.depth -= 1;
  }

  open(): void {
    this.#wanting |= 1 << this.depth;
    this.depth += 1;
  }

  /** Leaves the innermost ones that have their verb. */
  close(): void {
    while (this.depth > 1 && ((this.#wanting >> (this.depth - 1)) & 1) === 0) this.depth -= 1;
  }

  /** The innermost that wants a verb, or the outermost, has it. */
  satisfy(): void {
    this.close();
    this.#wanting &= ~(1 << (this.depth - 1));
  }

  wantAgain(): void {
    this.#wanting |= 1;
  }
}
