/** Something that stands whole on one page, measured from the top of its sheet. */
export interface PageUnit {
  readonly top: number;
  readonly bottom: number;
  /** Whether it must stand on the page of what follows, as headings do. */
  readonly keepsNext: boolean;
  /** Height of what is repeated above it on a new page, as table heads are. */
  readonly repeated: number;
}

/** How many pages of a height a sheet takes, two for each it is torn over; units come in the order they stand. */
export function countPages(units: readonly PageUnit[], pageHeight: number): number {
  // A sheet that is not laid out yet, e.g. in a place without width.
  if (!(pageHeight > 0)) return 1;
  let pages = 1;
  let pageTop = units[0]?.top ?? 0;
  let groupTop: number | null = null;
  for (const { top, bottom, keepsNext, repeated } of units) {
    const start: number = groupTop ?? top;
    if (bottom - pageTop > pageHeight && start > pageTop) {
      pages += 1;
      pageTop = start - (groupTop === null ? repeated : 0);
    }
    // What is taller than a page runs on, and is torn where it should stand whole: worse than a page more.
    while (bottom - pageTop > pageHeight && bottom - start > pageHeight) {
      pages += 2;
      pageTop += pageHeight;
    }
    groupTop = keepsNext ? start : null;
  }
  return pages;
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
