import type { Atoms } from "../atoms.ts";
import { addDays, type Day, daysIn, weekdayOf } from "../calendar.ts";
import { edtfTime } from "../edtf.ts";
import { once } from "../once.ts";
import type {
  CalendarReading,
  Clock,
  IntervalReading,
  Mention,
  OffsetReading,
  Reading,
  RuledReading,
  SubdivisionReading,
} from "../reading.ts";
import type { ArticleDate } from "./article-date.ts";
import { looksAhead, resolveCalendar } from "./calendar.ts";
import { isChronicle, namesOtherYear, type Story, storyYear } from "./narrative.ts";
import { type Resolved, stepFrom, unitAway } from "./offset.ts";
import { edtfOf, isDay, type Point } from "./point.ts";
import { resolveRuled } from "./ruled.ts";
import { resolveSubdivision } from "./subdivision.ts";
import { type Side, tenseOf } from "./tense.ts";

/** A mention with its date, if that can be known. */
export interface Dated {
  readonly mention: Mention;
  readonly edtf: string | undefined;
  readonly point: Point | undefined;
}

interface Surroundings {
  readonly article: ArticleDate | undefined;
  readonly tense: Side;
  /** Dates of the same paragraph before this one, the latest last. */
  readonly earlier: readonly Dated[];
}

/** "said in January that it would stop by March": later than January, not than the article. */
const laterThan = (
  atoms: Atoms,
  { first }: Mention,
  { article, earlier, tense }: Surroundings,
): ArticleDate | undefined => {
  const told = earlier.at(-1);
  const after = told?.point?.month !== undefined && atoms.sentence(told.mention.first) === atoms.sentence(first);
  return after && tense() === "later" ? told.point : article;
};

const ofPoint = (point: Point | undefined): Resolved | undefined => point && { edtf: edtfOf(point), point };

/** What "a year earlier" is told from: for years a date of a month or coarser, for days a day. */
const baseFor = ({ unit }: OffsetReading, earlier: readonly Dated[]): Point | undefined => {
  for (let index = earlier.length - 1; index >= Math.max(0, earlier.length - 4); index--) {
    const point = earlier[index]?.point;
    if (point === undefined) continue;
    if (
      unit === "year"
        ? point.day === undefined
        : unit === "month"
          ? point.month !== undefined
          : unit === "quarter"
            ? point.code !== undefined || point.month !== undefined
            : isDay(point)
    )
      return point;
  }
  return undefined;
};

/** Years in which the end of a year, decade or century may already be told of as past. */
const LATE_MONTH = 11;

/** "the end of the year" is that of the story's year, or of the article's own unless it is told as past before it came. */
const resolveWithin = (reading: OffsetReading, { article, earlier, tense }: Surroundings): Resolved | undefined => {
  const told = earlier.at(-1);
  const side = tense();
  const ofStory =
    !looksAhead(side === "scheduled" || side === "timetable" ? undefined : side) &&
    told?.point !== undefined &&
    told.mention.reading.type === "calendar" &&
    told.mention.reading.year !== undefined &&
    told.point.year !== article?.year;
  if (ofStory && told?.point !== undefined) return unitAway(told.point, reading.unit, reading.by);
  if (article === undefined) return undefined;
  const long = reading.unit === "decade" || reading.unit === "century";
  const early = reading.unit !== "year" || (article.month ?? 1) < LATE_MONTH;
  if (side === "past" && (long || (reading.within === "end" && early))) return undefined;
  return unitAway(article, reading.unit, reading.by);
};

const resolveOffset = (reading: OffsetReading, around: Surroundings): Resolved | undefined => {
  const { article, earlier } = around;
  if (reading.within !== undefined) return resolveWithin(reading, around);
  if (reading.from === "article") {
    if (article === undefined) return undefined;
    if (reading.keeps === undefined) return unitAway(article, reading.unit, reading.by);
    const { month, day } = article;
    if (month === undefined || (reading.keeps === "day" && day === undefined)) return undefined;
    const year = article.year + reading.by;
    return ofPoint(
      reading.keeps === "month" || day === undefined
        ? { year, month }
        : { year, month, day: Math.min(day, daysIn(month, year)) },
    );
  }
  const base = baseFor(reading, earlier);
  // "The following year" is a year, "a year earlier" than a quarter is a quarter.
  return base && (reading.figure === true ? stepFrom : unitAway)(base, reading.unit, reading.by);
};

const isUndatedMonth = (reading: Reading): reading is CalendarReading & { month: number } =>
  reading.type === "calendar" &&
  reading.month !== undefined &&
  reading.year === undefined &&
  reading.yearOffset === undefined &&
  reading.yearOfMention === undefined;

const isWeekdayAlone = (reading: Reading | undefined): boolean =>
  reading?.type === "calendar" && reading.weekday !== undefined && reading.month === undefined;

const isUndatedSeason = (reading: Reading): boolean =>
  reading.type === "subdivision" &&
  reading.year === undefined &&
  reading.yearOffset === undefined &&
  reading.yearOfMention === undefined &&
  reading.which === undefined;

/** Ends of a span lend each other the year, and a weekday at the end comes after the one at the start. */
const resolveInterval = (reading: IntervalReading, around: Surroundings): Resolved | undefined => {
  let { from, to } = reading;
  if (from !== undefined && to !== undefined) {
    if (isUndatedMonth(from) && to.type === "calendar" && to.year !== undefined && to.month !== undefined)
      from = { ...from, year: from.month > to.month ? to.year - 1 : to.year };
    if (from.type === "subdivision" && from.year === undefined && to.type === "subdivision" && to.year !== undefined)
      from = { ...from, year: to.year };
    if (
      from.type === "calendar" &&
      from.year === undefined &&
      from.month === undefined &&
      to.type === "calendar" &&
      to.year !== undefined &&
      from.weekday === undefined
    )
      from = { ...from, year: to.year };
  }
  // "It is open Monday to Friday" recurs.
  if (isWeekdayAlone(from) && isWeekdayAlone(to)) {
    const side = around.tense();
    if (side !== "past" && side !== "future" && side !== "later") return undefined;
  }
  const start = from && resolve(from, around);
  if (to !== undefined && isUndatedMonth(to) && start?.point?.month !== undefined)
    to = { ...to, year: start.point.month > to.month ? start.point.year + 1 : start.point.year };
  if (
    to?.type === "calendar" &&
    to.weekday !== undefined &&
    to.month === undefined &&
    start?.point !== undefined &&
    isDay(start.point)
  ) {
    const ahead = (to.weekday - weekdayOf(start.point) + 7) % 7;
    const end = addDays(start.point, ahead);
    return { edtf: `${start.edtf}/${edtfOf(end)}` };
  }
  const end = to && resolve(to, around);
  if ((from !== undefined && start === undefined) || (to !== undefined && end === undefined)) return undefined;
  if (start?.edtf.includes("/") || end?.edtf.includes("/")) return undefined;
  return { edtf: `${start?.edtf ?? ".."}/${end?.edtf ?? ".."}` };
};

/** The first month of what a reading names, seasons by their northern months. */
const monthOf = (reading: CalendarReading | SubdivisionReading | RuledReading): number =>
  reading.type === "subdivision"
    ? (reading.code - 20) * 3
    : ((reading.type === "calendar" ? reading.month : undefined) ?? 1);

/** "September of that year", "that autumn": the year is the one last named; "the following March" comes after it. */
const inMentionedYear = (reading: Reading, earlier: readonly Dated[]): Reading => {
  if (reading.type !== "calendar" && reading.type !== "subdivision" && reading.type !== "ruled") return reading;
  if (reading.yearOfMention === undefined) return reading;
  const point = earlier.at(-1)?.point;
  if (point === undefined) return { type: "unknown" };
  const next = reading.yearOfMention === "after" && (point.month === undefined || monthOf(reading) <= point.month);
  return { ...reading, year: next ? point.year + 1 : point.year };
};

const resolve = (reading: Reading, around: Surroundings): Resolved | undefined => {
  switch (reading.type) {
    case "fixed":
      return { edtf: reading.edtf };
    case "calendar":
      return ofPoint(resolveCalendar(reading, around.article, around.tense));
    case "ruled":
      return ofPoint(resolveRuled(reading, around.article, around.tense));
    case "subdivision":
      return ofPoint(resolveSubdivision(reading, around.article, around.tense));
    case "offset":
      return resolveOffset(reading, around);
    case "interval":
      return resolveInterval(reading, around);
    case "unknown":
      return undefined;
  }
};

const timeOf = ({ hour, minute, second, zone = "" }: Clock): string | undefined =>
  hour === undefined || hour > 23 ? undefined : `${edtfTime(hour, minute ?? 0, second)}${zone}`;

/** A day with the time of day that the mention names. */
const withClock = (point: Point & Day, { clock, clockTo }: Mention): string => {
  const day = edtfOf(point);
  const from = clock && timeOf(clock);
  const to = clockTo && timeOf(clockTo);
  if (from === undefined) return day;
  if (to === undefined) return `${day}${from}`;
  // "from 10 p.m. to 2 a.m." ends on the day after.
  const end = to < from ? edtfOf(addDays(point, 1)) : day;
  return `${day}${from}/${end}${to}`;
};

const SATURDAY = 6;
const SUNDAY = 7;

/** The days of "the week of March 3": from that day if weeks begin on it somewhere, else from its Monday. */
const stretchOf = (day: Day, stretch: "week" | "weekend"): Resolved => {
  const weekday = weekdayOf(day);
  if (stretch === "weekend")
    return weekday < SATURDAY
      ? { edtf: edtfOf(day), point: day }
      : { edtf: `${edtfOf(addDays(day, SATURDAY - weekday))}/${edtfOf(addDays(day, SUNDAY - weekday))}` };
  const first = weekday === SUNDAY ? day : addDays(day, 1 - weekday);
  return { edtf: `${edtfOf(first)}/${edtfOf(addDays(first, 6))}` };
};

const dated = (mention: Mention, resolved: Resolved | undefined): Dated => {
  if (resolved === undefined) return { mention, edtf: undefined, point: undefined };
  const { edtf, point } =
    mention.stretch !== undefined && resolved.point !== undefined && isDay(resolved.point)
      ? stretchOf(resolved.point, mention.stretch)
      : resolved;
  const timed = mention.clock !== undefined && point !== undefined && isDay(point) ? withClock(point, mention) : edtf;
  const approximate = mention.approximate === true && mention.clock === undefined && !edtf.includes("/");
  return { mention, edtf: approximate ? `${timed}~` : timed, point };
};

const isDayOf = (atoms: Atoms, neighbour: Dated | undefined, sentence: number): boolean =>
  neighbour?.point !== undefined && isDay(neighbour.point) && atoms.sentence(neighbour.mention.first) === sentence;

/** A time of day that stands alone takes the day that stands next to it in its sentence, if one does. */
const withNeighbour = (atoms: Atoms, one: Dated, before: Dated | undefined, behind: Dated | undefined): Dated => {
  if (one.mention.timeOnly !== true || one.mention.clock?.hour === undefined) return one;
  const sentence = atoms.sentence(one.mention.first);
  const neighbour = isDayOf(atoms, before, sentence) ? before : isDayOf(atoms, behind, sentence) ? behind : undefined;
  const point = neighbour?.point;
  if (point === undefined || !isDay(point)) return one;
  return { mention: one.mention, edtf: withClock(point, one.mention), point };
};

const withNeighbours = (atoms: Atoms, all: readonly Dated[]): Dated[] => {
  const timed: Dated[] = [];
  for (let index = 0; index < all.length; index++)
    timed.push(withNeighbour(atoms, all[index] as Dated, timed[index - 1], all[index + 1]));
  return timed;
};

const LIST: ReadonlySet<string> = new Set(["and", "or", ",", "&"]);

/** "October and November 2023": months of a list share the year that stands at its end. */
const sharedYears = (atoms: Atoms, mentions: readonly Mention[]): Mention[] => {
  const shared = [...mentions];
  for (let index = shared.length - 2; index >= 0; index--) {
    const mention = shared[index];
    const next = shared[index + 1];
    if (
      mention === undefined ||
      next === undefined ||
      next.first !== mention.last + 1 ||
      !LIST.has(atoms.word(mention.last))
    )
      continue;
    const { reading } = next;
    if (
      reading.type !== "calendar" ||
      reading.year === undefined ||
      reading.month === undefined ||
      !isUndatedMonth(mention.reading)
    )
      continue;
    if (mention.reading.which === undefined)
      shared[index] = { ...mention, reading: { ...mention.reading, year: reading.year } };
  }
  return shared;
};

/** A month or day of a story is of the story's year; which one is left open where it may be either's. */
const inStory = (atoms: Atoms, mention: Mention, story: Story): Reading => {
  const { reading } = mention;
  if (reading.type === "interval") {
    const from = reading.from && inStory(atoms, { ...mention, reading: reading.from }, story);
    return from?.type === "unknown" ? from : { ...reading, ...(from && { from }) };
  }
  // "The last outbreak, in 2013-14, ended in the spring"
  if (isUndatedSeason(reading)) return namesOtherYear(atoms, mention, story) ? { type: "unknown" } : reading;
  if (!isUndatedMonth(reading) || reading.which !== undefined) return reading;
  const year = storyYear(atoms, mention, reading, story);
  if (year === undefined) return reading;
  return year === "open" ? { type: "unknown" } : { ...reading, year };
};

/** Words between a month and the year of what happened in it: "the May primary in 2018". */
const LONGEST_NOUN = 4;

/** "last year on 20 April", "this year, in May": the year stands first. */
const yearsBefore = (atoms: Atoms, mentions: readonly Mention[]): Mention[] =>
  mentions.map((mention, index) => {
    const year = mentions[index - 1];
    const { reading } = mention;
    if (!isUndatedMonth(reading) || reading.which !== undefined || year?.reading.type !== "offset") return mention;
    const { unit, from, by, figure } = year.reading;
    if (unit !== "year" || from !== "article" || figure === true) return mention;
    const linked = mention.first - year.last === 1 && ["on", "in"].includes(atoms.word(year.last));
    return linked ? { ...mention, reading: { ...reading, yearOffset: by } } : mention;
  });

/** A month before a noun takes the year behind that noun. */
const yearsOfNouns = (atoms: Atoms, mentions: readonly Mention[]): Mention[] =>
  mentions.map((mention, index) => {
    const year = mentions[index + 1];
    const { reading } = mention;
    if (!isUndatedMonth(reading) || reading.which !== undefined || year?.reading.type !== "calendar") return mention;
    if (year.reading.year === undefined || year.reading.month !== undefined) return mention;
    const link = year.first - 1;
    if (!["in", "of"].includes(atoms.word(link)) || link === mention.last || link - mention.last > LONGEST_NOUN)
      return mention;
    for (let at = mention.last; at < link; at++) if (!atoms.pos(at).startsWith("NN")) return mention;
    return { ...mention, reading: { ...reading, year: year.reading.year } };
  });

/** Atoms before a date that opens its paragraph: "In the". */
const OPENING = 3;

/** Resolves all dates of an article, in text order. */
export const resolveAll = (atoms: Atoms, mentions: readonly Mention[], article: ArticleDate | undefined): Dated[] => {
  const all: Dated[] = [];
  const told: Dated[] = [];
  const chronicle = isChronicle(mentions, article);
  let earlier: Dated[] = [];
  let paragraph = -1;
  for (const mention of yearsBefore(atoms, yearsOfNouns(atoms, sharedYears(atoms, mentions)))) {
    const here = atoms.paragraph(mention.first);
    if (here !== paragraph) earlier = [];
    paragraph = here;
    const tense = once(() => tenseOf(atoms, mention));
    // "The following year" at the head of a paragraph is told from the one before it.
    const opens = earlier.length === 0 && atoms.paragraph(mention.first - OPENING) !== here;
    const before = told.at(-1);
    const lent =
      opens && before !== undefined && atoms.paragraph(before.mention.first) === here - 1 ? [before] : earlier;
    const around: Surroundings = { article, tense, earlier: lent };
    const story: Story = {
      article,
      chronicle,
      earlier: chronicle ? told : earlier,
      before: all,
      head: earlier[0],
      tense,
    };
    const reading = inMentionedYear(inStory(atoms, mention, story), lent);
    const base = laterThan(atoms, mention, around);
    const one = dated(mention, resolve(reading, { article: base, tense, earlier: lent }));
    all.push(one);
    if (one.point !== undefined) {
      earlier.push(one);
      told.push(one);
    }
  }
  return withNeighbours(atoms, all);
};
