/** Transaction origins of changes that storage brings: they are on disk already and are not written again. */
export const STORED_ORIGIN = Symbol("stored");
/** A change made in another tab of this device, which has kept it. */
export const OTHER_TAB_ORIGIN = Symbol("other tab");
