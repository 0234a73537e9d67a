import type { CameraPlatform } from "../../ui/camera/platform.ts";

/** Devices that can open a Wi-Fi of their own, each in its own settings. */
export type HotspotDevice = "android" | "ipad" | "windows" | "mac";

/** Whose settings the person in front of this browser will look for; null where that is none of them. */
export function hotspotFor(platform: CameraPlatform, userAgent: string): HotspotDevice | null {
  if (platform === "ipad") return "ipad";
  if (platform.startsWith("android")) return "android";
  if (/Windows/.test(userAgent)) return "windows";
  return /Macintosh/.test(userAgent) ? "mac" : null;
}
