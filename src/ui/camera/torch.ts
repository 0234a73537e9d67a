// Of the Image Capture extension (https://w3c.github.io/mediacapture-image/#torch), which TypeScript doesn't know.
interface TorchCapabilities extends MediaTrackCapabilities {
  readonly torch?: boolean;
}
interface TorchConstraint extends MediaTrackConstraintSet {
  readonly torch: boolean;
}

/** Whether the camera has a lamp that can burn while it films. */
export function hasTorch(stream: MediaStream): boolean {
  const [track] = stream.getVideoTracks();
  const capabilities: TorchCapabilities = track?.getCapabilities?.() ?? {};
  return capabilities.torch === true;
}

/** Switches the camera's lamp; false where it did not obey. */
export async function setTorch(stream: MediaStream, on: boolean): Promise<boolean> {
  const wish: TorchConstraint = { torch: on };
  try {
    await stream.getVideoTracks()[0]?.applyConstraints({ advanced: [wish] });
    return true;
  } catch {
    return false;
  }
}
