// Seven bytes make seventeen digits: a QR code packs digits tightest, and every scanner returns them unharmed.
const GROUP_BYTES = 7;
/** Digits needed for 0, 1, … 7 bytes. */
const DIGITS_FOR_BYTES = [0, 3, 5, 8, 10, 13, 15, 17];
const GROUP_DIGITS = 17;

export const encodeDigits = (bytes: Uint8Array): string => {
  let digits = "";
  for (let at = 0; at < bytes.length; at += GROUP_BYTES) {
    const group = bytes.subarray(at, at + GROUP_BYTES);
    const value = group.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
    digits += value.toString().padStart(DIGITS_FOR_BYTES[group.length] ?? GROUP_DIGITS, "0");
  }
  return digits;
};

/** Digits → bytes; null when no bytes give these digits. */
export const decodeDigits = (digits: string): Uint8Array | null => {
  const bytes: number[] = [];
  for (let at = 0; at < digits.length; at += GROUP_DIGITS) {
    const group = digits.slice(at, at + GROUP_DIGITS);
    const length = DIGITS_FOR_BYTES.indexOf(group.length);
    const value = /^\d+$/.test(group) ? BigInt(group) : -1n;
    if (length < 1 || value < 0n || value >= 256n ** BigInt(length)) return null;
    for (let shift = length - 1; shift >= 0; shift--) bytes.push(Number((value >> BigInt(shift * 8)) & 255n));
  }
  return Uint8Array.from(bytes);
};
