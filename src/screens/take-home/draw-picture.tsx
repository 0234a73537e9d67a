import { render } from "preact";
import type { DrawPicture } from "../../files/word/contract.ts";
import { drawPhoto } from "./draw-photo.ts";
import { PictureDrawing } from "./PictureDrawing.tsx";

/** Width on the page and pixels of a picture: 250 dots an inch for a figure as wide as an upright page. */
const SIZES = { figure: { widthMm: 150, pixels: 1480 }, ink: { widthMm: 80, pixels: 800 } } as const;

/** What a vector is drawn with, here by the page's style sheets and in a picture of its own by none. */
const LOOKS = [
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-width",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-dasharray",
  "paint-order",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "unicode-bidi",
] as const;

/** Draws pictures as PNG, as the printed page has them. */
export const openPictures =
  (direction: "ltr" | "rtl"): DrawPicture =>
  async (picture) => {
    if (picture.kind === "photo") return drawPhoto(picture.photo).catch(() => null);
    const host = document.createElement("div");
    host.className = "handout take-home-drawing";
    host.inert = true;
    document.body.append(host);
    try {
      render(<PictureDrawing picture={picture} direction={direction} />, host);
      const svg = host.querySelector("svg");
      if (!svg) return null;
      const { widthMm, pixels } = SIZES[picture.kind];
      const { width, height } = svg.viewBox.baseVal;
      const aspect = height / width;
      const bytes = await paint(writeSvg(svg, pixels, Math.round(pixels * aspect)));
      return bytes && { type: "png", bytes, widthMm, aspect };
    } catch {
      return null; // the picture's words stand there instead
    } finally {
      render(null, host);
      host.remove();
    }
  };

/** The vector with its looks written into it. */
function writeSvg(svg: SVGSVGElement, width: number, height: number): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = [...copy.querySelectorAll<SVGElement>("*")];
  for (const [index, element] of [...svg.querySelectorAll<SVGElement>("*")].entries()) {
    const style = getComputedStyle(element);
    copies[index]?.setAttribute(
      "style",
      LOOKS.map((look) => `${look}:${style.getPropertyValue(look)}`).join(";"),
    );
  }
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  return new XMLSerializer().serializeToString(copy);
}

async function paint(svg: string): Promise<Uint8Array | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext("2d");
  if (!context) return null;
  // white under it: a dark page would swallow the lines
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  return blob && new Uint8Array(await blob.arrayBuffer());
}
