import type { CameraReading } from "../../session/check/readings.ts";
import { browserCameras } from "../../ui/camera/browser-cameras.ts";
import { CameraFailure, type Cameras } from "../../ui/camera/contract.ts";

/** Opens the camera, as linking will, does something meanwhile, and closes it again. Call it in a tap. */
export async function tryCamera(
  meanwhile: () => Promise<void>,
  cameras: Cameras = browserCameras,
): Promise<CameraReading> {
  try {
    const stream = await cameras.open({ facing: "user", deviceId: null });
    await meanwhile();
    for (const track of stream.getTracks()) track.stop();
    return "works";
  } catch (error) {
    return error instanceof CameraFailure ? error.problem : "busy";
  }
}
