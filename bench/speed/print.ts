/** One line of a table: a name and its figures. */
export const row = (...cells: readonly string[]): void => {
  console.log(`  ${cells.map((cell, index) => (index === 0 ? cell.padEnd(34) : cell.padStart(12))).join("")}`);
};
