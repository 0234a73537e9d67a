import * as v from "valibot";
import type { Hello } from "./contract.ts";

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const HelloSchema = v.object({
  protocol: v.literal(1),
  deviceId: Id,
  role: v.picklist(["presenter", "participant", "newcomer"]),
  sessionId: v.nullable(Id),
  tableId: v.nullable(Id),
});

const InBandSchema = v.variant("kind", [
  v.object({ kind: v.literal("hello"), hello: HelloSchema }),
  v.object({ kind: v.literal("roster"), devices: v.pipe(v.array(HelloSchema), v.maxLength(200)) }),
  v.object({
    kind: v.literal("introduction"),
    from: Id,
    to: Id,
    card: v.pipe(v.string(), v.maxLength(1000)),
    isReply: v.boolean(),
  }),
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

/** What two devices say to each other on stream 0; PROTOCOL.md says what each is for. */
export type InBand =
  | { readonly kind: "hello"; readonly hello: Hello }
  | { readonly kind: "roster"; readonly devices: readonly Hello[] }
  | {
      readonly kind: "introduction";
      readonly from: string;
      readonly to: string;
      readonly card: string;
      readonly isReply: boolean;
    }
  | { readonly kind: "open"; readonly stream: number; readonly name: string; readonly client: number }
  | { readonly kind: "close"; readonly stream: number }
  | { readonly kind: "near"; readonly stream: number; readonly devices: readonly string[] }
  | { readonly kind: "tell"; readonly message: unknown };

export const encodeInBand = (message: InBand): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(message));

/** null when the bytes are no in-band message. Never throws. */
export const decodeInBand = (bytes: Uint8Array): InBand | null => {
  try {
    const parsed = v.safeParse(
      InBandSchema,
      JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)),
    );
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
};
