import { ENTRY_COLUMN } from "./address.ts";
import type { Workshop } from "./format.ts";
import { listNames } from "./names.ts";

/** Something of a workshop that its newer edition no longer has; answers to it are kept. */
export interface FormerPlace {
  /**
   * As `listNames` writes it: "worksheet", "worksheet/field", "worksheet/field/row" (or item, option, side, region),
   * with "?" for any row "worksheet/field/?/column" (or note), "worksheet/field/?:part" (of what marks are on).
   */
  readonly address: string;
  readonly label: string;
}

/** An answer's place in words. */
export interface AddressInWords {
  readonly worksheet: string;
  /** Field, row and column as far as they have names, e.g. "The ten principles, Dissent, Description". */
  readonly label: string;
}

/**
 * What the workshop had before and no longer has, by the names it had. `earlier`: what it had lost before that, so
 * that several changes add up; what has come back is left out.
 */
export function listFormer(
  before: Workshop,
  after: Workshop,
  earlier: readonly FormerPlace[] = [],
): readonly FormerPlace[] {
  const names = listNames(after);
  const lost = new Map([
    ...earlier.map(({ address, label }) => [address, label] as const),
    ...listNames(before),
  ]);
  return [...lost].flatMap(([address, label]) => (names.has(address) ? [] : [{ address, label }]));
}

/**
 * The place of any answer's address in words: as the workshop calls it, else as it was called, else its ids in a
 * readable form. Rows that people added, and the people who wrote, have no name.
 */
export function describeAddress(
  address: string,
  workshop: Workshop,
  former: readonly FormerPlace[],
): AddressInWords {
  const names = new Map([
    ...former.map((place) => [place.address, place.label] as const),
    ...listNames(workshop),
  ]);
  const [worksheetId = "", fieldId = "", ...places] = address.replace(/#.*$/, "").split("/");
  const field = `${worksheetId}/${fieldId}`;
  const isPersonal = places[0] === "by" && !names.has(`${field}/by`);
  const inField = (isPersonal ? [] : places).map(
    (place, index) => names.get(index === 0 ? `${field}/${place}` : `${field}/?/${place}`) ?? readId(place),
  );
  return {
    worksheet: names.get(worksheetId) ?? readId(worksheetId),
    label: [names.get(field) ?? readId(fieldId), ...inField].filter((name) => name !== "").join(", "),
  };
}

const ADDED = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/** "next-steps" → "Next steps"; nothing for ids that no person wrote. */
function readId(id: string): string {
  if (ADDED.test(id) || id === ENTRY_COLUMN) return "";
  const words = id.replaceAll("-", " ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
