import { type ReadonlySignal, signal } from "@preact/signals";
import { projectorPath } from "../session/paths.ts";

/** The part of the Window Management API (W3C draft, Chromium only) that is used here. */
interface ScreenPlace {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}
interface ManyScreens {
  getScreenDetails(): Promise<{
    readonly screens: readonly ScreenPlace[];
    readonly currentScreen: ScreenPlace;
  }>;
}

const hasManyScreens = (page: Window): page is Window & ManyScreens =>
  "getScreenDetails" in page && (page.screen as { readonly isExtended?: boolean }).isExtended === true;

/**
 * What is known of the board's window: "none": not opened by this page; "blocked": the browser kept it closed;
 * "open"; "closed": it was open and is no more.
 */
export type BoardWindowState = "none" | "blocked" | "open" | "closed";

interface Opened {
  readonly sessionId: string;
  readonly window: Window;
}

const state = signal<BoardWindowState>("none");
let opened: Opened | null = null;
let watch = 0;
/** No event tells that a window was closed; so often (ms) it is looked at. */
const LOOK_EVERY_MS = 500;

export const boardWindow: ReadonlySignal<BoardWindowState> = state;

/** Opens the clean board in a window of its own, on the second screen where the browser says where that is. */
export async function openBoardWindow(sessionId: string): Promise<void> {
  if (opened?.sessionId === sessionId && !opened.window.closed) return opened.window.focus();
  const place = await findSecondScreen();
  const features = place
    ? // Full screen from the start where the browser has that for windows; it leaves out what it doesn't know.
      `popup,fullscreen,left=${place.availLeft},top=${place.availTop},width=${place.availWidth},height=${place.availHeight}`
    : "popup,width=1280,height=720";
  const address = `${location.href.split("#", 1)[0]}#${projectorPath(sessionId)}`;
  // One name for each session: a window that is still there after a reload of this page is taken again.
  const made = window.open(address, `worktable-board-${sessionId}`, features);
  clearInterval(watch);
  opened = made && { sessionId, window: made };
  state.value = made ? "open" : "blocked";
  if (!made) return;
  made.focus();
  watch = window.setInterval(() => {
    if (!made.closed) return;
    clearInterval(watch);
    opened = null;
    state.value = "closed";
  }, LOOK_EVERY_MS);
}

/** Closes the window that was opened here. */
export const closeBoardWindow = (): void => opened?.window.close();

async function findSecondScreen(): Promise<ScreenPlace | null> {
  if (!hasManyScreens(window)) return null;
  try {
    const { screens, currentScreen } = await window.getScreenDetails();
    return screens.find((one) => one !== currentScreen) ?? null;
  } catch {
    return null; // not allowed: the window opens here and is moved by hand
  }
}
