import type { Storage } from "../storage/contract.ts";
import { isFields, isText } from "./shapes.ts";

/** How tablets get in where a session takes place. Kept on this device alone, and deleted with the session. */
export interface Venue {
  /** The Wi-Fi's name; "" where it is not known. */
  readonly wifi: string;
  /** "" where it has none, or where it shall not be printed. */
  readonly password: string;
  /** Where tablets open the app; "" = the one this device thinks likeliest. */
  readonly address: string;
}

/** What a Wi-Fi's name and password may hold at most (IEEE 802.11, WPA2: 32 bytes, 63 characters), and an address. */
export const VENUE_LIMITS = { wifi: 32, password: 63, address: 200 } as const;
const NOWHERE: Venue = { wifi: "", password: "", address: "" };

const keyOf = (sessionId: string): string => `${sessionId}/venue`;

/** What was typed here for this session; empty where nothing was, or where it can't be read. */
export async function readVenue(storage: Storage, sessionId: string): Promise<Venue> {
  try {
    const kept: unknown = JSON.parse((await storage.preference(keyOf(sessionId))) ?? "{}");
    if (!isFields(kept)) return NOWHERE;
    const { wifi, password, address } = kept;
    return {
      wifi: isText(wifi, VENUE_LIMITS.wifi) ? wifi : "",
      password: isText(password, VENUE_LIMITS.password) ? password : "",
      address: isText(address, VENUE_LIMITS.address) ? address : "",
    };
  } catch {
    return NOWHERE;
  }
}

export const keepVenue = (storage: Storage, sessionId: string, venue: Venue): Promise<void> =>
  storage.putPreference(keyOf(sessionId), JSON.stringify(venue));
