/** Where tablets can open the app, as far as this page knows. */
export interface AppAddress {
  readonly href: string;
  /** A laptop in the room serves it: tablets then join without a scan. */
  readonly isDoor: boolean;
  /** Only this machine itself can open it. */
  readonly isOwn: boolean;
}

/** What was typed, with https: where no scheme stands before it; null where it is no address. */
export function readAddress(typed: string): URL | null {
  const text = typed.trim();
  const withScheme = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (text === "" || /\s/.test(text) || !URL.canParse(withScheme)) return null;
  return new URL(withScheme);
}

/** This page's own address, without what stands behind the app's folder. */
export const findOwnAddress = (page: string): string => new URL(".", page.split("#", 1)[0]).href;

/** Judges an address: `doors` are those at which the laptop that serves this page can be reached. */
export function judgeAddress(address: URL, doors: readonly string[]): AppAddress {
  const { hostname, href } = address;
  return {
    href,
    isDoor: doors.some((door) => new URL(door).href === href),
    isOwn: /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname),
  };
}

/** An address as people type it: without https: and the slash at its end, which browsers add by themselves. */
export const writeAddress = (href: string): string => href.replace(/^https:\/\//, "").replace(/\/$/, "");
