/** The address of a packed workshop: the whole of it is in the link, so no server needs to know it. */
export const workshopPath = (payload: string): string => `/workshop/${payload}`;

/** The whole link, for this very place the app is served from. */
export const workshopLink = (payload: string): string =>
  `${location.origin}${location.pathname}#${workshopPath(payload)}`;

/** The packed workshop in a link of ours, wherever that Worktable is served from; null for any other text. */
export const findWorkshopPayload = (text: string): string | null =>
  text.trim().match(/#\/workshop\/([\w-]+)$/)?.[1] ?? null;
