import { bytesToHex, hexToBytes } from "./addresses.ts";

/** How the ICE user name and password are packed: the two shapes browsers make, or spelled out. */
export type CredentialsForm = "base64" | "hex" | "spelled";

interface Credentials {
  readonly ufrag: string;
  readonly pwd: string;
}

// base64: Chromium and Safari, 4 + 24 characters; hex: Firefox, 8 + 32 characters.
const BYTES = { base64: { ufrag: 3, pwd: 18 }, hex: { ufrag: 4, pwd: 16 } };

export const chooseCredentialsForm = ({ ufrag, pwd }: Credentials): CredentialsForm => {
  if (/^[A-Za-z0-9+/]{4}$/.test(ufrag) && /^[A-Za-z0-9+/]{24}$/.test(pwd)) return "base64";
  if (/^[0-9a-f]{8}$/.test(ufrag) && /^[0-9a-f]{32}$/.test(pwd)) return "hex";
  return "spelled";
};

export const encodeCredentials = ({ ufrag, pwd }: Credentials, form: CredentialsForm): Uint8Array => {
  if (form === "base64") return Uint8Array.from(atob(ufrag + pwd), (char) => char.charCodeAt(0));
  if (form === "hex") return hexToBytes(ufrag + pwd);
  const spelled = [ufrag, pwd].flatMap((text) => [text.length, ...new TextEncoder().encode(text)]);
  return Uint8Array.from(spelled);
};

/** Reads credentials from the start of the bytes; null when they are cut off or no credentials at all. */
export const decodeCredentials = (
  bytes: Uint8Array,
  form: CredentialsForm,
): (Credentials & { readonly length: number }) | null => {
  if (form === "spelled") return decodeSpelled(bytes);
  const { ufrag, pwd } = BYTES[form];
  const length = ufrag + pwd;
  if (bytes.length < length) return null;
  const packed = bytes.subarray(0, length);
  const text = form === "hex" ? bytesToHex(packed) : btoa(String.fromCharCode(...packed));
  const cut = form === "hex" ? 8 : 4;
  return { ufrag: text.slice(0, cut), pwd: text.slice(cut), length };
};

const decodeSpelled = (bytes: Uint8Array): (Credentials & { readonly length: number }) | null => {
  const ufragEnd = 1 + (bytes[0] ?? 0);
  const pwdEnd = ufragEnd + 1 + (bytes[ufragEnd] ?? 0);
  if (bytes.length < pwdEnd) return null;
  const ufrag = String.fromCharCode(...bytes.subarray(1, ufragEnd));
  const pwd = String.fromCharCode(...bytes.subarray(ufragEnd + 1, pwdEnd));
  // RFC 8839: ice-char, and the least lengths; also keeps line breaks out of the SDP
  if (!isIceText(ufrag, 4) || !isIceText(pwd, 22)) return null;
  return { ufrag, pwd, length: pwdEnd };
};

/** Whether a text may stand as ICE user name (at least 4 characters) or password (at least 22), at most 255. */
export const isIceText = (text: string, least: number): boolean =>
  text.length >= least && text.length <= 255 && /^[A-Za-z0-9+/]+$/.test(text);
