import { fromBase64UrlEncoded, toBase64UrlEncoded } from "lib0/buffer";
import type { Identity } from "./contract.ts";
import { deviceIdOf, verify } from "./identity/identity.ts";
import type { InBand } from "./in-band.ts";

/** A card on its way to a device that is not linked yet. */
export type IntroductionMessage = Extract<InBand, { kind: "introduction" }>;

/** Signs a card for one device, so that whoever hands it on can't put another in its place. */
export async function writeIntroduction(
  identity: Identity,
  content: Pick<IntroductionMessage, "to" | "card" | "isReply">,
): Promise<IntroductionMessage> {
  const unsigned = { ...content, from: identity.deviceId };
  const proof = toBase64UrlEncoded(await identity.sign(encodeStatement(unsigned)));
  return { kind: "introduction", ...unsigned, key: identity.publicKey, proof };
}

/** Whether the card comes from the device that it names. Never rejects. */
export async function isFromItsSender(message: IntroductionMessage): Promise<boolean> {
  try {
    const proof = fromBase64UrlEncoded(message.proof);
    if (!(await verify(message.key, encodeStatement(message), proof))) return false;
    return (await deviceIdOf(message.key)) === message.from;
  } catch {
    return false;
  }
}

const encodeStatement = ({
  from,
  to,
  isReply,
  card,
}: Pick<IntroductionMessage, "from" | "to" | "isReply" | "card">): Uint8Array =>
  new TextEncoder().encode(["worktable introduction 2", from, to, isReply, card].join("\n"));
