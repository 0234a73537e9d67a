import { CameraFailure, type CameraProblem, type Cameras, type CameraWish } from "./contract.ts";

// Exception names of getUserMedia (W3C Media Capture, 10.3.11), older browsers' included.
const PROBLEM_BY_ERROR: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: "refused",
  SecurityError: "refused",
  PermissionDeniedError: "refused",
  NotFoundError: "no-camera",
  DevicesNotFoundError: "no-camera",
  OverconstrainedError: "no-camera",
  NotReadableError: "busy",
  TrackStartError: "busy",
  AbortError: "busy",
};

// 1280 wide: a 60 mm card held 40 cm away still has 4 pixels a module.
const SIZE = { width: { ideal: 1280 }, height: { ideal: 720 } };

const constraintsFor = ({ deviceId, facing }: CameraWish): MediaStreamConstraints => ({
  audio: false,
  video: deviceId ? { ...SIZE, deviceId: { ideal: deviceId } } : { ...SIZE, facingMode: facing },
});

/** The cameras as this browser gives them. */
export const browserCameras: Cameras = {
  async isAllowed() {
    try {
      const status = await navigator.permissions.query({ name: "camera" });
      return status.state === "granted";
    } catch {
      return false; // older browsers don't know the name
    }
  },

  async open(wish) {
    if (!window.isSecureContext) throw new CameraFailure("not-secure");
    if (!navigator.mediaDevices?.getUserMedia || !("OffscreenCanvas" in window)) {
      throw new CameraFailure("missing");
    }
    try {
      return await navigator.mediaDevices.getUserMedia(constraintsFor(wish));
    } catch (error) {
      const name = error instanceof Error ? error.name : "";
      throw new CameraFailure(PROBLEM_BY_ERROR[name] ?? "busy", error);
    }
  },

  async listIds() {
    const devices = await navigator.mediaDevices.enumerateDevices();
    return devices.filter((device) => device.kind === "videoinput").map((device) => device.deviceId);
  },
};
