const TOWNS = ["Leith", "Arvik", "Santo Plano", "Oldmere", "Kestrel Bay", "Tarn", "Velja", "Northam"];
const FIRMS = ["Harbour Foods", "Brightwell Mills", "Anders Rail", "Pella Chemicals", "Quarry & Sons"];
const PEOPLE = ["Ada Oduya", "Jon Feld", "Mirela Costa", "Tomas Brandt", "Ines Walker"];

const pick = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;

/** An invented article with some twenty claims. The same index gives the same article. */
export const article = (index: number): string => {
  const [town, firm, person] = [pick(TOWNS, index), pick(FIRMS, index * 7), pick(PEOPLE, index * 3)];
  const n = (factor: number, range: number): number => 2 + ((index * factor) % range);
  return `${firm} to expand in ${town}

${firm} said on Tuesday that it would hire ${n(13, 900)} people in ${town} and spend $${n(11, 90)} million on a new line.
Sales rose ${n(3, 40)}.${n(5, 9)} percent to $${n(17, 80)}.${n(7, 9)} billion, the company said.

“We have waited ${n(1, 9)} years for this,” ${person}, its chief executive, told reporters. “Nobody here doubts it.”

The plant, built in ${1950 + n(19, 60)}, makes ${n(23, 400)} tonnes of flour a day. About ${n(29, 70)}% of it goes abroad.
More than ${n(31, 500)},000 households depend on it, according to the town council.

“It is a good day for ${town},” said Lena Marsh, a councillor. She expects ${n(37, 60)} new flats by ${2027 + n(2, 9)}.
The union wants at least ${n(41, 12)} percent more pay; ${firm} has offered ${n(2, 5)} percent.
`;
};
