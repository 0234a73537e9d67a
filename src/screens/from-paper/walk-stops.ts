/** Every stop of the keyboard on a sheet, in order. */
const STOPS = "textarea, [data-stop]";

const listStops = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(STOPS)];

/** Gives a stop the focus, a text with the caret at its end. */
function enterStop(stop: HTMLElement | undefined): boolean {
  if (!stop) return false;
  stop.focus({ preventScroll: true });
  if (stop instanceof HTMLTextAreaElement) stop.setSelectionRange(stop.value.length, stop.value.length);
  stop.closest(".paper-entry")?.scrollIntoView({ block: "nearest" });
  return true;
}

/** The first stop of a field, or of the sheet. */
export function enterField(root: HTMLElement, fieldId: string | null): void {
  const field = fieldId === null ? null : root.querySelector<HTMLElement>(`[data-field="${fieldId}"]`);
  const stops = listStops(field ?? root);
  enterStop(stops[0] ?? listStops(root)[0]);
}

/** Goes on by so many stops; false at an end. A row that nobody began is left with all its cells. */
export function walkStops(root: HTMLElement, by: 1 | -1): boolean {
  const stops = listStops(root);
  // A finger may have given the focus to another option of the same stop.
  const at = stops.findIndex((stop) => entryOf(stop)?.contains(document.activeElement));
  const here = stops[at];
  const isUnbegun = by === 1 && here instanceof HTMLTextAreaElement && isSlot(here) && here.value === "";
  if (!isUnbegun) return enterStop(stops[at + by]);
  return enterStop(stops.slice(at).find((stop) => !isSlot(stop) || listOf(stop) !== listOf(here)));
}

/** The first stop of the field after this one, or before it; false at an end. */
export function walkFields(root: HTMLElement, by: 1 | -1): boolean {
  const fields = [...root.querySelectorAll<HTMLElement>("[data-field]")].filter(
    (field) => listStops(field).length > 0,
  );
  const at = fields.findIndex((field) => field.contains(document.activeElement));
  const next = fields[at + by];
  return next !== undefined && enterStop(listStops(next)[0]);
}

/** A new row of the list one is in; where there is none, a new line of the text. */
export function beginRow(root: HTMLElement): void {
  const here = document.activeElement;
  if (!(here instanceof HTMLElement)) return;
  const list = listOf(here);
  if (list !== undefined) enterList(root, list);
  else if (here instanceof HTMLTextAreaElement) {
    here.setRangeText("\n", here.selectionStart, here.selectionEnd, "end");
    here.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
}

/** The empty row after a growing list; without one, the first stop of the sheet. */
export function enterList(root: HTMLElement, list: string | undefined): void {
  const stops = listStops(root);
  enterStop(stops.find((stop) => list !== undefined && listOf(stop) === list && isSlot(stop)) ?? stops[0]);
}

/** The growing list that the caret is in. */
export const listInFocus = (): string | undefined =>
  document.activeElement instanceof HTMLElement ? listOf(document.activeElement) : undefined;

const entryOf = (stop: HTMLElement): HTMLElement | null => stop.closest<HTMLElement>(".paper-entry");
const listOf = (stop: HTMLElement): string | undefined => entryOf(stop)?.dataset.list;
const isSlot = (stop: HTMLElement): boolean => entryOf(stop)?.dataset.slot !== undefined;
