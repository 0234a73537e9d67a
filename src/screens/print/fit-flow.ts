import { chooseSetting, countPages, type Setting } from "../../handout/paginate.ts";
import { measureUnits } from "./page-units.ts";

/** Sets a flow so that it fills its pages well; heights in px. */
export function fitFlow(flow: HTMLElement, settings: readonly Setting[], pageHeight: number): void {
  const chosen = chooseSetting(settings, (setting) => {
    applySetting(flow, setting);
    return countPages(measureUnits(flow, pageHeight), pageHeight);
  });
  if (chosen) applySetting(flow, chosen);
}

function applySetting(flow: HTMLElement, { lines, air }: Setting): void {
  for (const sheet of flow.children) {
    if (!(sheet instanceof HTMLElement)) continue;
    sheet.style.setProperty("--handout-density", String(lines));
    sheet.style.setProperty("--handout-air", String(air));
  }
}
