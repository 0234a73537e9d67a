import { useMemo } from "preact/hooks";
import encodeQR from "qr";
import "./QrImage.css";

interface Props {
  readonly text: string;
  /** What the picture is, for people who don't see it. */
  readonly label: string;
}

/** A QR code, black on white in every theme, as large as its place allows. */
export function QrImage({ text, label }: Props) {
  const modules = useMemo(() => encodeModules(text), [text]);
  const size = modules.length;
  return (
    <svg class="qr-image" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path class="qr-image-light" d={`M0 0h${size}v${size}h-${size}z`} />
      <path class="qr-image-dark" d={drawModules(modules)} />
    </svg>
  );
}

/** The modules with a quiet zone of four. Digits go in numeric mode: half the size of bytes. */
export function encodeModules(text: string): readonly (readonly boolean[])[] {
  const encoding = /^\d+$/.test(text) ? "numeric" : undefined;
  return encodeQR(text, "raw", { ecc: "medium", border: 4, encoding });
}

// One closed run per stretch of dark modules.
function drawModules(modules: readonly (readonly boolean[])[]): string {
  let path = "";
  modules.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x]) x++;
      path += `M${start} ${y}h${x - start}v1h-${x - start}z`;
    }
  });
  return path;
}
