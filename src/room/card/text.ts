import { CARD_VERSION, decodeCard, encodeCard, hasRightCheck, readVersion } from "./bytes.ts";
import type { Card } from "./card.ts";
import { decodeDigits, encodeDigits } from "./digits.ts";

export type ReadCard =
  | { readonly kind: "card"; readonly card: Card }
  | { readonly kind: "not-a-card" | "torn" | "newer-version" };

/** Card → digits, for a QR code in numeric mode or as text. */
export const writeCardText = (card: Card): string => encodeDigits(encodeCard(card));

/** Reads what was scanned or pasted. Never throws. */
export const readCardText = (text: string): ReadCard => {
  if (text.length > LONGEST_TEXT) return { kind: "not-a-card" };
  const digits = text.replace(ADDED_BY_PASTING, "");
  if (!/^\d+$/.test(digits) || digits.length < FIRST_GROUP) return { kind: "not-a-card" };
  const bytes = decodeDigits(digits);
  if (bytes && hasRightCheck(bytes)) {
    const card = decodeCard(bytes);
    if (card) return { kind: "card", card };
    return { kind: readVersion(bytes) >= CARD_VERSION ? "newer-version" : "not-a-card" };
  }
  return { kind: digits.length >= SHORTEST_CARD || startsLikeCard(digits) ? "torn" : "not-a-card" };
};

const LONGEST_TEXT = 4000;
/** Digits of the first seven bytes: less does not even tell the version. */
const FIRST_GROUP = 17;
/** Digits of 50 bytes: any other code made of digits alone is shorter. */
const SHORTEST_CARD = 122;
// blanks, line breaks, hyphens and dashes, and invisible marks that messengers put in
const ADDED_BY_PASTING = /[\s\u00ad\u200b-\u200f\u2010-\u2015\u2060\ufeff-]/g;

const startsLikeCard = (digits: string): boolean => {
  const first = decodeDigits(digits.slice(0, FIRST_GROUP));
  return first !== null && readVersion(first) === CARD_VERSION;
};
