/** Least characters of a WPA passphrase (IEEE 802.11i). */
const PASSPHRASE_CHARACTERS = 8;

/** Whether no Wi-Fi could have this password: it is there, and too short. */
export const isPasswordTooShort = (password: string): boolean =>
  password !== "" && password.length < PASSPHRASE_CHARACTERS;

/**
 * What a QR code holds for a camera to join a Wi-Fi by: `WIFI:T:WPA;S:name;P:password;;`, as ZXing defined it and
 * phones read it. Without a password the network is an open one. null where there is no name, or the password is too short.
 */
export function writeWifiCode(name: string, password: string): string | null {
  if (name === "" || isPasswordTooShort(password)) return null;
  if (password === "") return `WIFI:T:nopass;S:${escapePart(name)};;`;
  return `WIFI:T:WPA;S:${escapePart(name)};P:${escapePart(password)};;`;
}

/** These five end or divide the parts of the code. */
const escapePart = (text: string): string => text.replace(/[\\;,":]/g, "\\$&");
