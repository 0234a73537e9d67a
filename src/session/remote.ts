import * as v from "valibot";

/** What a remote can ask for; the presenter's device carries it out, or not. */
export const remotePress = v.variant("what", [
  v.object({
    what: v.picklist(["next", "back", "bring", "reveal", "hold", "blank", "view-next", "view-back"]),
  }),
  v.object({ what: v.picklist(["pause", "resume", "more-time", "end-time", "large-time"]) }),
  v.object({
    what: v.literal("time"),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600)),
  }),
  /** Key of the card that stands alone; "" = all. */
  v.object({ what: v.literal("spot"), card: v.pipe(v.string(), v.maxLength(400)) }),
]);
export type RemotePress = v.InferOutput<typeof remotePress>;

const line = v.pipe(v.string(), v.maxLength(400));
const cards = v.pipe(v.array(v.object({ key: line, text: line, table: line })), v.maxLength(120));

/** What a remote is told of the board: what everyone in the room can see on it, and no more. */
export const remoteBoard = v.object({
  /** The view's name; "" = nothing stands there yet. */
  view: line,
  at: v.number(),
  views: v.number(),
  blank: v.boolean(),
  largeTime: v.boolean(),
  /** Key of the card that stands alone; "" = none. */
  spot: line,
  cards,
});
export type RemoteBoard = v.InferOutput<typeof remoteBoard>;

/** Longest text of a card that a remote shows. */
export const REMOTE_TEXT = 160;
/** Most cards that a remote lists. */
export const REMOTE_CARDS = 120;
