import type { Candidate } from "./card.ts";

const MDNS_NAME = /^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})\.local$/i;

/** Reads an address of a candidate line; null when it is none that a card can carry. */
export const parseAddress = (text: string): Pick<Candidate, "kind" | "address"> | null => {
  const mdns = MDNS_NAME.exec(text);
  if (mdns) return { kind: "mdns", address: hexToBytes(mdns.slice(1).join("")) };
  const ipv4 = parseIpv4(text);
  if (ipv4) return { kind: "ipv4", address: ipv4 };
  const ipv6 = parseIpv6(text);
  return ipv6 && { kind: "ipv6", address: ipv6 };
};

/** Writes an address as candidate lines have it. */
export const formatAddress = ({ kind, address }: Pick<Candidate, "kind" | "address">): string => {
  if (kind === "ipv4") return address.join(".");
  const hex = bytesToHex(address);
  if (kind === "ipv6") return (hex.match(/.{4}/g) ?? []).join(":");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}.local`;
};

/**
 * How promising an address is in a room, 0 best; null for those that lead nowhere (loopback, link-local).
 * Private IPv4 first: what access points and hotspots give out.
 */
export const rankAddress = ({ kind, address }: Pick<Candidate, "kind" | "address">): number | null => {
  const [a = 0, b = 0] = address;
  if (kind === "mdns") return 2;
  if (kind === "ipv4") {
    if (a === 127 || a === 0 || (a === 169 && b === 254)) return null;
    const isPrivate =
      a === 10 ||
      (a === 172 && b >= 16 && b < 32) ||
      (a === 192 && b === 168) ||
      (a === 100 && b >= 64 && b < 128);
    return isPrivate ? 0 : 1;
  }
  if (a === 0 || (a === 0xfe && (b & 0xc0) === 0x80)) return null;
  return (a & 0xfe) === 0xfc ? 3 : 4;
};

export const hexToBytes = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

export const bytesToHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

const parseIpv4 = (text: string): Uint8Array | null => {
  const parts = text.split(".");
  const isIpv4 = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256);
  return isIpv4 ? Uint8Array.from(parts, Number) : null;
};

const parseIpv6 = (text: string): Uint8Array | null => {
  const halves = text.split("::");
  if (!text.includes(":") || halves.length > 2) return null;
  const [head = [], tail = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null;
  const groups = [...head, ...Array.from({ length: missing }, () => "0"), ...tail];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null;
  return hexToBytes(groups.map((group) => group.padStart(4, "0")).join(""));
};
