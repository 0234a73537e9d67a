import { type ReadonlySignal, signal } from "@preact/signals";

/** The path behind "#", always with a leading slash; hash routes work on any static host and sub-path. */
const path = signal(readHash());

function readHash(): string {
  const hash = globalThis.location?.hash.slice(1) ?? "";
  return hash.startsWith("/") ? hash : "/";
}

globalThis.addEventListener?.("hashchange", () => {
  path.value = readHash();
});

export const currentPath: ReadonlySignal<string> = path;

/** Goes to a path; `replace` leaves no way back to where one was. */
export function goTo(to: string, { replace = false } = {}): void {
  if (replace) {
    history.replaceState(null, "", `#${to}`);
    path.value = to;
  } else {
    location.hash = to;
  }
}

/** null when it is no percent-encoding: an address that was cut off or made up. */
function decodePart(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** The parameters of a path by a pattern like "/session/:id", or null when it does not fit. */
export function matchPath(pattern: string, actual: string): Readonly<Record<string, string>> | null {
  const wanted = pattern.split("/");
  const given = actual.split("/");
  if (wanted.length !== given.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? "";
    if (part.startsWith(":")) {
      if (value === "") return null;
      const decoded = decodePart(value);
      if (decoded === null) return null;
      parameters[part.slice(1)] = decoded;
    } else if (part !== value) return null;
  }
  return parameters;
}
