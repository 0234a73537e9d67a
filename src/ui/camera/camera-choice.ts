import type { CameraFacing, CameraWish } from "./contract.ts";

const keyOf = (facing: CameraFacing): string => `worktable/camera/${facing}`;

/** The camera this person chose last on this device, where one looking this way was wanted. */
export function readCameraChoice(facing: CameraFacing): CameraWish {
  try {
    return { facing, deviceId: localStorage.getItem(keyOf(facing)) };
  } catch {
    return { facing, deviceId: null }; // storage switched off: nothing remembered
  }
}

export function rememberCameraChoice(facing: CameraFacing, deviceId: string): void {
  try {
    localStorage.setItem(keyOf(facing), deviceId);
  } catch {
    // storage switched off: asked again next time
  }
}
