import type { Identity } from "../../room/contract.ts";
import { deviceIdOf, verify } from "../../room/identity/identity.ts";
import { decodeBase64url, encodeBase64url } from "../../workshops/base64url.ts";
import { isFields, isText } from "../shapes.ts";
import { type Ballot, readDots } from "./voting.ts";

/** A ballot with the moment of its last dot (session time, ms): a later one of the same device replaces it. */
export interface CastBallot {
  readonly at: number;
  readonly dots: Ballot;
}

/** Which ballot it must be; signed with it, so that none serves in another vote, session or device's place. */
export interface BallotPlace {
  readonly sessionId: string;
  readonly voteId: string;
  readonly deviceId: string;
}

const BALLOT = "worktable ballot 1\n";
const LONGEST_TEXT = 8_000;

/** A ballot as it lies in the table's document: JSON of key, signature, moment and dots. */
export async function signBallot(
  identity: Identity,
  place: Omit<BallotPlace, "deviceId">,
  { at, dots }: CastBallot,
): Promise<string> {
  const bytes = encode({ ...place, deviceId: identity.deviceId }, { at, dots });
  const signature = encodeBase64url(await identity.sign(bytes));
  return JSON.stringify({ at, dots, key: identity.publicKey, signature });
}

/** What is cast, when the device of this place signed it for this vote; else null. Never throws. */
export async function verifyBallot(text: string, place: BallotPlace): Promise<CastBallot | null> {
  const read = readSigned(text);
  const signature = read && decodeBase64url(read.signature);
  if (!read || !signature) return null;
  try {
    if ((await deviceIdOf(read.key)) !== place.deviceId) return null;
    return (await verify(read.key, encode(place, read), signature)) ? { at: read.at, dots: read.dots } : null;
  } catch {
    return null;
  }
}

function readSigned(
  text: string,
): (CastBallot & { readonly key: string; readonly signature: string }) | null {
  if (text.length > LONGEST_TEXT) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!isFields(value) || !isFields(value.dots)) return null;
    const { at, key, signature } = value;
    if (typeof at !== "number" || !isText(key, 100) || !isText(signature, 200)) return null;
    return { at, dots: readDots(value.dots), key, signature };
  } catch {
    return null;
  }
}

const encode = ({ sessionId, voteId, deviceId }: BallotPlace, { at, dots }: CastBallot): Uint8Array => {
  const sorted = Object.entries(dots).sort(([one], [other]) => (one < other ? -1 : 1));
  return new TextEncoder().encode(BALLOT + JSON.stringify([sessionId, voteId, deviceId, at, sorted]));
};
