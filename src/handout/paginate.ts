/** Something that stands on one page where it can, measured from the top of its flow. */
export interface PageUnit {
  readonly top: number;
  readonly bottom: number;
  /** Whether it must stand on the page of what follows, as headings do. */
  readonly keepsNext: boolean;
  /** Whether it may stand alone all the same where no page can hold it with what it keeps to: a worksheet's title. */
  readonly title: boolean;
  /** Height of what is repeated above it on a new page, as table heads are. */
  readonly repeated: number;
  /** Running text, which goes on over the page; anything else is cut only where no page can hold it. */
  readonly runs: boolean;
}

/** Where a page ends. */
export interface PageBreak {
  /** The unit that the next page begins with, or goes on with. */
  readonly unit: number;
  /** How far down the unit still stands on this page; null where all of it goes to the next. */
  readonly cut: number | null;
}

/** How high the part of a running text on a page must be, as a part of the page: a line or two are no start. */
const LEAST_PART = 0.06;

/**
 * Where the page that begins with the unit `from` ends; null where all the rest fits on it. `pageTop` is where that
 * page begins, in the measure of the units, which come in the order they stand.
 */
export function findBreak(
  units: readonly PageUnit[],
  from: number,
  pageTop: number,
  pageHeight: number,
): PageBreak | null {
  const limit = pageTop + pageHeight;
  let group = from;
  for (let index = from; index < units.length; index++) {
    const unit = units[index];
    if (!unit) break;
    if (unit.bottom > limit) {
      const start = units[group] ?? unit;
      const isTall = unit.bottom - start.top + start.repeated > pageHeight;
      const leavesPart = limit - unit.top > pageHeight * LEAST_PART;
      const behindTitle = units[group + 1];
      if (isTall && !unit.runs && start.title && behindTitle && unit.bottom - behindTitle.top <= pageHeight) {
        return { unit: group > from ? group : group + 1, cut: null };
      }
      if ((unit.runs || isTall) && (leavesPart || group === from)) return { unit: index, cut: limit };
      return group > from ? { unit: group, cut: null } : { unit: index, cut: limit };
    }
    if (!unit.keepsNext) group = index + 1;
  }
  return null;
}

/** How many pages of a height a flow takes, and one more for each unit that is torn for want of room. */
export function countPages(units: readonly PageUnit[], pageHeight: number): number {
  // A sheet that is not laid out yet, e.g. in a place without width.
  if (!(pageHeight > 0)) return 1;
  let pages = 1;
  let from = 0;
  let pageTop = units[0]?.top ?? 0;
  const torn = new Set<number>();
  for (;;) {
    const end = findBreak(units, from, pageTop, pageHeight);
    if (!end) return pages + torn.size;
    const unit = units[end.unit];
    pages += 1;
    from = end.unit;
    if (end.cut !== null && !unit?.runs) torn.add(end.unit);
    pageTop = (end.cut ?? unit?.top ?? 0) - (unit?.repeated ?? 0);
    // A head as high as its page would stand there alone for ever.
    if (unit && unit.repeated >= pageHeight) return pages + torn.size;
  }
}

/** How a sheet is set: writing lines by the workshop's number of them, and the white between things by the usual. */
export interface Setting {
  readonly lines: number;
  readonly air: number;
}

/** From generous to tight. */
export const BLANK_SETTINGS: readonly Setting[] = [
  ...[2.6, 2.3, 2, 1.8, 1.6, 1.45, 1.3, 1.2, 1.1, 1, 0.92, 0.85, 0.78, 0.7, 0.6, 0.5].map((lines) => ({
    lines,
    air: 1,
  })),
  { lines: 0.5, air: 0.75 },
  { lines: 0.5, air: 0.5 },
];
export const FILLED_SETTINGS: readonly Setting[] = [
  { lines: 1, air: 1 },
  { lines: 0.67, air: 1 },
  { lines: 0.67, air: 0.8 },
  { lines: 0.34, air: 0.65 },
  { lines: 0.34, air: 0.5 },
];

/** The most generous of the settings that takes no page more than the tightest. */
export function chooseSetting(
  settings: readonly Setting[],
  countAt: (setting: Setting) => number,
): Setting | undefined {
  const tightest = settings.at(-1);
  if (!tightest) return undefined;
  const fewest = countAt(tightest);
  let low = 0;
  let high = settings.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const setting = settings[middle] ?? tightest;
    if (countAt(setting) <= fewest) high = middle;
    else low = middle + 1;
  }
  return settings[high];
}
