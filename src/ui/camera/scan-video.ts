import type { QrReader } from "./qr-reader.ts";

const EVERY_MS = 110; // at most nine pictures a second: quick to the eye, light on the battery
const CENTRE = 0.6; // share of the picture's height that the centre crop takes

/** Reads QR codes from a playing video, the middle and the whole picture in turn; returns its stop. */
export function scanVideo(
  video: HTMLVideoElement,
  reader: QrReader,
  onText: (text: string) => void,
): () => void {
  let stopped = false;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout>;

  async function look(): Promise<void> {
    const began = performance.now();
    const picture = await takePicture(video, turn++ % 2 === 0);
    const text = picture && !stopped ? await reader.read(picture) : null;
    if (stopped) return;
    if (text !== null) onText(text);
    if (!stopped) timer = setTimeout(look, Math.max(0, EVERY_MS - (performance.now() - began)));
  }

  timer = setTimeout(look, 0);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

async function takePicture(video: HTMLVideoElement, whole: boolean): Promise<ImageBitmap | null> {
  const { videoWidth: width, videoHeight: height } = video;
  if (width === 0) return null; // no picture yet
  const side = Math.round(Math.min(width, height) * CENTRE);
  try {
    return whole
      ? await createImageBitmap(video)
      : await createImageBitmap(video, (width - side) / 2, (height - side) / 2, side, side);
  } catch {
    return null; // the track ended in between
  }
}
