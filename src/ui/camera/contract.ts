/** Why there is no camera picture. */
export type CameraProblem =
  | "refused" // the person or the device's settings said no
  | "no-camera"
  | "busy" // another app holds it, or it was taken away
  | "not-secure" // browsers give no camera to a page opened over plain http
  | "missing"; // this browser can't do it at all

/** "user": looks at the person who holds the tablet; "environment": looks away. */
export type CameraFacing = "user" | "environment";

/** Which camera to open. A device id wins; one that is gone falls back to the facing. */
export interface CameraWish {
  readonly facing: CameraFacing;
  readonly deviceId: string | null;
}

/** The cameras of this device: the one door to what the browser knows of them. */
export interface Cameras {
  /** True where opening will not ask the person. */
  isAllowed(): Promise<boolean>;
  /** Asks the person where needed. Rejects with a `CameraFailure`. */
  open(wish: CameraWish): Promise<MediaStream>;
  /** Ids in a steady order; complete only after a camera was opened. */
  listIds(): Promise<readonly string[]>;
}

/** What `Cameras.open` rejects with. */
export class CameraFailure extends Error {
  readonly problem: CameraProblem;

  constructor(problem: CameraProblem, cause?: unknown) {
    super(`No camera picture: ${problem}`, { cause });
    this.name = "CameraFailure";
    this.problem = problem;
  }
}
