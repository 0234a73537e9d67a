import { CARD_VERSION, decodeCard, encodeCard, hasRightCheck, readVersion } from "./bytes.ts";
import { type Card, type CardLabel, MOST_CARD_BYTES, NO_LABEL } from "./card.ts";
import { decodeDigits, encodeDigits } from "./digits.ts";

export type ReadCard =
  | { readonly kind: "card"; readonly card: Card; readonly label: CardLabel }
  | { readonly kind: "not-a-card" | "torn" | "newer-version" | "older-version" };

/** Card → digits, for a QR code in numeric mode or as text; the least good addresses may be left out. */
export const writeShownCard = (card: Card, label: CardLabel): string =>
  encodeDigits(encodeCard(card, label, MOST_CARD_BYTES));

/** Card → digits that no camera needs to read: all its addresses, no label. */
export const writeCardText = (card: Card): string => encodeDigits(encodeCard(card, NO_LABEL));

/** Reads what was scanned or pasted. Never throws. */
export const readCardText = (text: string): ReadCard => {
  if (text.length > LONGEST_TEXT) return { kind: "not-a-card" };
  const digits = text.replace(ADDED_BY_PASTING, "");
  if (!/^\d+$/.test(digits) || digits.length < FIRST_GROUP) return { kind: "not-a-card" };
  const bytes = decodeDigits(digits);
  if (bytes && hasRightCheck(bytes)) {
    const read = decodeCard(bytes);
    if (read) return { kind: "card", ...read };
    if (readVersion(bytes) >= CARD_VERSION) return { kind: "newer-version" };
    return {
      kind: readVersion(bytes) === 1 && digits.length >= SHORTEST_CARD ? "older-version" : "not-a-card",
    };
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
