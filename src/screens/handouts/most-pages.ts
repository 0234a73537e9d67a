/** Pages in one print window by the device's memory in GiB; a browser keeps all of them drawn until the last. */
const MOST_PAGES = [
  { gib: 8, pages: 1200 },
  { gib: 4, pages: 600 },
  { gib: 0, pages: 300 },
];
/** Where the browser does not say. */
const USUAL_GIB = 4;

/** How many pages this device should print at a time. */
export function readMostPages(): number {
  const said: unknown = "deviceMemory" in navigator ? navigator.deviceMemory : USUAL_GIB;
  const memory = typeof said === "number" ? said : USUAL_GIB;
  return MOST_PAGES.find(({ gib }) => memory >= gib)?.pages ?? 300;
}
