import { useEffect, useState } from "preact/hooks";
import { QrImage } from "../QrImage.tsx";
import { writeFrame } from "./frames.ts";

/** Long enough for a camera to see each one whole. */
const FRAME_MS = 180;

interface QrStreamProps {
  readonly content: Uint8Array;
  /** What the pictures are, for people who don't see them. */
  readonly label: string;
}

/** A content as QR codes that follow each other without end; a reader may start anywhere. */
export function QrStream({ content, label }: QrStreamProps) {
  const [seed, setSeed] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeed((last) => last + 1), FRAME_MS);
    return () => clearInterval(timer);
  }, [content]);
  return <QrImage text={writeFrame(content, seed)} label={label} />;
}
