// @ts-check
// node src/dev/commands/draw-icons.mjs: draws public/icons/*.png from public/icons/icon.svg.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { chromiumLaunch } from "./chromium.mjs";
import { root } from "./run.mjs";

const PAPER = "#f4f1ea";
const folder = join(root, "public", "icons");
const svg = readFileSync(join(folder, "icon.svg"), "utf8");

/** `full`: without round corners; `scale`: how much of the edge the drawing takes (maskable icons are cut round). */
const PICTURES = [
  { name: "icon-192", size: 192, full: false, scale: 1 },
  { name: "icon-512", size: 512, full: false, scale: 1 },
  { name: "maskable-512", size: 512, full: true, scale: 0.9 },
  { name: "apple-touch-180", size: 180, full: true, scale: 1 },
];

const browser = await chromium.launch(chromiumLaunch());
for (const { name, size, full, scale } of PICTURES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>
    html { background: ${full ? PAPER : "transparent"} }
    body { margin: 0; display: grid; place-items: center; block-size: 100vh }
    svg { inline-size: ${scale * 100}vw }
  </style>${svg}`);
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: !full });
  await page.close();
  console.log(`${name}.png, ${size} × ${size}`);
}
await browser.close();
