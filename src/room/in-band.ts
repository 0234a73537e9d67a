import * as v from "valibot";
import type { Hello } from "./contract.ts";

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Key = v.pipe(v.string(), v.length(43)); // 32 bytes as base64url
const Proof = v.pipe(v.string(), v.length(86)); // 64 bytes as base64url
const SpareId = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
const SpareCard = v.pipe(v.string(), v.maxLength(2000));

/** The version of PROTOCOL.md that this device speaks. */
const PROTOCOL = 2;

const HelloSchema = v.object({
  protocol: v.literal(PROTOCOL),
  deviceId: Id,
  role: v.picklist(["presenter", "participant", "newcomer"]),
  sessionId: v.nullable(Id),
  tableId: v.nullable(Id),
});

const IntroductionSchema = v.object({
  kind: v.literal("introduction"),
  from: Id,
  to: Id,
  card: v.pipe(v.string(), v.maxLength(1000)),
  isReply: v.boolean(),
  key: Key,
  proof: Proof,
});

const InBandSchema = v.variant("kind", [
  v.object({ kind: v.literal("hello"), hello: HelloSchema, key: Key, proof: Proof }),
  v.object({ kind: v.literal("roster"), devices: v.pipe(v.array(HelloSchema), v.maxLength(200)) }),
  IntroductionSchema,
  v.object({ kind: v.literal("spare-offer"), id: SpareId, card: SpareCard }),
  v.object({ kind: v.literal("spare-answer"), id: SpareId, card: SpareCard }),
  v.object({ kind: v.literal("spare-drop"), id: SpareId }),
  v.object({
    kind: v.literal("open"),
    stream: Count,
    name: v.pipe(v.string(), v.maxLength(1000)),
    client: Count,
  }),
  v.object({ kind: v.literal("close"), stream: Count }),
  v.object({ kind: v.literal("near"), stream: Count, devices: v.pipe(v.array(Id), v.maxLength(1000)) }),
  v.object({ kind: v.literal("tell"), message: v.unknown() }),
]);

/** What devices say to each other at a door. */
const DoorSchema = v.variant("kind", [
  IntroductionSchema,
  v.object({
    kind: v.literal("here"),
    hello: HelloSchema,
    title: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  }),
  v.object({ kind: v.literal("who") }),
]);

export type DoorMessage =
  | Extract<InBand, { kind: "introduction" }>
  | { readonly kind: "here"; readonly hello: Hello; readonly title: string | null }
  | { readonly kind: "who" };

/** null when it is no message of a door. Never throws. */
export const readDoorMessage = (value: unknown): DoorMessage | null => {
  const parsed = v.safeParse(DoorSchema, value);
  return parsed.success ? parsed.output : null;
};

/** As far as the hello of any version goes. */
const AnyHelloSchema = v.object({
  kind: v.literal("hello"),
  hello: v.object({ protocol: Count }),
});

/** What two devices say to each other on stream 0; PROTOCOL.md says what each is for. */
export type InBand =
  | { readonly kind: "hello"; readonly hello: Hello; readonly key: string; readonly proof: string }
  | { readonly kind: "roster"; readonly devices: readonly Hello[] }
  | {
      readonly kind: "introduction";
      readonly from: string;
      readonly to: string;
      readonly card: string;
      readonly isReply: boolean;
      readonly key: string;
      readonly proof: string;
    }
  | { readonly kind: "spare-offer" | "spare-answer"; readonly id: string; readonly card: string }
  | { readonly kind: "spare-drop"; readonly id: string }
  | { readonly kind: "open"; readonly stream: number; readonly name: string; readonly client: number }
  | { readonly kind: "close"; readonly stream: number }
  | { readonly kind: "near"; readonly stream: number; readonly devices: readonly string[] }
  | { readonly kind: "tell"; readonly message: unknown };

export const encodeInBand = (message: InBand): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(message));

/** null when the bytes are no in-band message. Never throws. */
export const decodeInBand = (bytes: Uint8Array): InBand | "other-version" | null => {
  try {
    const json: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const parsed = v.safeParse(InBandSchema, json);
    if (parsed.success) return parsed.output;
    return v.is(AnyHelloSchema, json) && json.hello.protocol !== PROTOCOL ? "other-version" : null;
  } catch {
    return null;
  }
};
