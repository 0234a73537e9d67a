import type { CameraReading, LocalNetworkReading } from "./readings.ts";

/** "granted", "denied", "prompt"; null where the browser doesn't know the name. */
async function readPermission(name: string): Promise<PermissionState | null> {
  try {
    return (await navigator.permissions.query({ name: name as PermissionName })).state;
  } catch {
    return null;
  }
}

/** What is known of the camera without opening it. */
export async function readCamera(): Promise<CameraReading> {
  if (!isSecureContext) return "not-secure";
  if (!navigator.mediaDevices?.getUserMedia) return "missing";
  const devices = await navigator.mediaDevices.enumerateDevices().catch(() => null);
  if (devices && !devices.some(({ kind }) => kind === "videoinput")) return "no-camera";
  const state = await readPermission("camera");
  if (state === "granted") return "allowed";
  return state === "denied" ? "refused" : "ask";
}

/** Its name in Chrome, and the one it had before. */
const LOCAL_NETWORK = ["local-network", "local-network-access"];

/**
 * Whether the browser holds the local network back, and whether it will ask. Over plain http it says "denied" and means
 * the permission itself, which exists for secure pages only; such a page comes from the room's own door.
 */
export async function readLocalNetwork(
  hostname = location.hostname,
  isSecure = isSecureContext,
): Promise<LocalNetworkReading> {
  if (!isSecure || isLocalHost(hostname)) return "local-page";
  for (const name of LOCAL_NETWORK) {
    const state = await readPermission(name);
    if (state !== null) return state === "prompt" ? "ask" : state;
  }
  return "not-asked";
}

/** Names and addresses that never leave the house. */
function isLocalHost(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".local") ||
    hostname === "[::1]" ||
    /^(127|10)\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^169\.254\./.test(hostname)
  );
}
