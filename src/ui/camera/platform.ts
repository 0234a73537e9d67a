/** Browsers that ask for the camera, and take a refusal back, each in its own place. */
export type CameraPlatform =
  | "android-chrome" // Chrome, Edge, Samsung Internet
  | "android-firefox"
  | "ipad" // every browser on iPads and iPhones
  | "laptop-chrome" // Chrome, Edge, Chromebooks
  | "laptop-firefox"
  | "laptop-safari";

interface BrowserNames {
  readonly userAgent: string;
  readonly maxTouchPoints: number;
}

/** Which of them this is, as far as the browser tells. */
export function readPlatform({ userAgent, maxTouchPoints }: BrowserNames): CameraPlatform {
  const isFirefox = /Firefox\//.test(userAgent);
  if (/Android/.test(userAgent)) return isFirefox ? "android-firefox" : "android-chrome";
  // iPads call themselves Macs, which have no touch screen.
  if (/iPad|iPhone/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)) return "ipad";
  if (isFirefox) return "laptop-firefox";
  return /Safari\//.test(userAgent) && !/Chrom/.test(userAgent) ? "laptop-safari" : "laptop-chrome";
}
