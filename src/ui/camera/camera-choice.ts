import type { CameraWish } from "./contract.ts";

const KEY = "worktable/camera";

// Face to face both tablets look at each other with the camera beside the screen.
const FIRST_WISH: CameraWish = { facing: "user", deviceId: null };

/** The camera this person chose last on this device. */
export function readCameraChoice(): CameraWish {
  try {
    const deviceId = localStorage.getItem(KEY);
    return { ...FIRST_WISH, deviceId };
  } catch {
    return FIRST_WISH; // storage switched off: nothing remembered
  }
}

export function rememberCameraChoice(deviceId: string): void {
  try {
    localStorage.setItem(KEY, deviceId);
  } catch {
    // storage switched off: asked again next time
  }
}
