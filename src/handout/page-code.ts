import type { Workshop } from "../workshops/format.ts";

/**
 * The short code at the foot of a blank page, e.g. `6K4M`, by which its answers are typed in later. It follows from
 * ids alone, so a page printed from an earlier edition of the workshop, or in another language, still finds its place.
 */

/** A page of the blank handout: its worksheet, and the field it begins with where that is not the first. */
export interface CodedPage {
  readonly worksheetId: string;
  readonly fieldId: string | null;
}

/** What is wrong with a typed code. */
export type PageCodeFault =
  | "empty"
  | "length" // not four letters and digits
  | "letter" // a letter or sign that no code has
  | "mistyped" // the last letter does not go with the others
  | "unknown"; // no page of this workshop: another workshop's, or a worksheet that was taken out

export type DecodedPageCode =
  | ({ readonly kind: "page" } & CodedPage)
  | { readonly kind: "fault"; readonly fault: PageCodeFault };

/**
 * Digits and letters that nobody takes for each other, no vowels, so that no code is a word. A prime number of them:
 * the weighted sum then tells any one wrong letter and any two that changed places (as in ISBN-10).
 */
const SIGNS = "23456789CDFHJKMNPRTVWXY";
/** What is read instead of a sign that looks like it. */
const ALIKE: Readonly<Record<string, string>> = { Z: "2", S: "5", G: "6", B: "8", U: "V" };
/** Signs before the one that checks them. */
const LENGTH = 3;

/** The code of a page, four signs long. Throws where the workshop has no such page. */
export function encodePageCode(page: CodedPage & { readonly workshop: Workshop }): string {
  for (const [code, { worksheetId, fieldId }] of listPageCodes(page.workshop)) {
    if (worksheetId === page.worksheetId && fieldId === page.fieldId) return code;
  }
  throw new RangeError(`No worksheet ${page.worksheetId} with a field ${page.fieldId}.`);
}

/** The page a typed code stands for; small letters, spaces and hyphens are forgiven. */
export function decodePageCode(text: string, workshop: Workshop): DecodedPageCode {
  const code = readSigns(text);
  if (code === "") return { kind: "fault", fault: "empty" };
  if ([...code].some((sign) => !SIGNS.includes(sign))) return { kind: "fault", fault: "letter" };
  if (code.length !== LENGTH + 1) return { kind: "fault", fault: "length" };
  if (code !== addCheck(code.slice(0, LENGTH))) return { kind: "fault", fault: "mistyped" };
  const page = listPageCodes(workshop).get(code);
  return page ? { kind: "page", ...page } : { kind: "fault", fault: "unknown" };
}

const readSigns = (text: string): string =>
  text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}]/gu, "")
    .replace(/[ZSGBU]/g, (sign) => ALIKE[sign] ?? sign);

const codesByWorkshop = new WeakMap<Workshop, ReadonlyMap<string, CodedPage>>();

/** All pages of a workshop by their codes: each worksheet, and each of its fields. */
function listPageCodes(workshop: Workshop): ReadonlyMap<string, CodedPage> {
  const known = codesByWorkshop.get(workshop);
  if (known) return known;
  const pages = new Map<string, CodedPage>();
  const add = (page: CodedPage, path: readonly string[]) => {
    let turn = 0;
    let code = nameSigns(path, turn);
    // Two places of one workshop rarely meet; whoever comes later in the workshop steps aside.
    while (pages.has(code)) code = nameSigns(path, ++turn);
    pages.set(code, page);
  };
  // Worksheets first: a field more must not move one of them aside.
  for (const { id } of workshop.worksheets) add({ worksheetId: id, fieldId: null }, [workshop.id, id]);
  for (const { id, fields } of workshop.worksheets) {
    for (const field of fields) add({ worksheetId: id, fieldId: field.id }, [workshop.id, id, field.id]);
  }
  codesByWorkshop.set(workshop, pages);
  return pages;
}

function nameSigns(path: readonly string[], turn: number): string {
  let rest = hash(`${path.join("/")}#${turn}`) % SIGNS.length ** LENGTH;
  let signs = "";
  for (let place = 0; place < LENGTH; place++) {
    signs += SIGNS[rest % SIGNS.length];
    rest = Math.floor(rest / SIGNS.length);
  }
  return addCheck(signs);
}

function addCheck(signs: string): string {
  const sum = [...signs].reduce((total, sign, place) => total + (place + 2) * SIGNS.indexOf(sign), 0);
  return `${signs}${SIGNS[sum % SIGNS.length]}`;
}

/** FNV-1a, 32 bits (Fowler, Noll & Vo). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value;
}
