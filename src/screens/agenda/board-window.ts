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

const hasManyScreens = (page: Window): page is Window & ManyScreens => "getScreenDetails" in page;

/** Opens the clean board in a window of its own, on the second screen where the browser says where that is. */
export async function openBoardWindow(sessionId: string): Promise<boolean> {
  const place = await findSecondScreen();
  const features = place
    ? `popup,left=${place.availLeft},top=${place.availTop},width=${place.availWidth},height=${place.availHeight}`
    : "popup,width=1280,height=720";
  const address = `${location.href.split("#", 1)[0]}#${projectorPath(sessionId)}`;
  const opened = window.open(address, `worktable-board-${sessionId}`, features);
  opened?.focus();
  return opened !== null;
}

async function findSecondScreen(): Promise<ScreenPlace | null> {
  if (!hasManyScreens(window)) return null;
  try {
    const { screens, currentScreen } = await window.getScreenDetails();
    return screens.find((one) => one !== currentScreen) ?? null;
  } catch {
    return null; // not allowed: the window opens here and is moved by hand
  }
}
