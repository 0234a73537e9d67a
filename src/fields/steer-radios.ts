/** Arrow keys in a radiogroup of buttons: moves the focus and chooses (by index); Delete and Backspace clear. */
export function steerRadios(event: KeyboardEvent, choose: (index: number | null) => void): void {
  const group = event.currentTarget as Element;
  const rtl = getComputedStyle(group).direction === "rtl";
  if (event.key === "Delete" || event.key === "Backspace") choose(null);
  const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const radios = [...group.querySelectorAll<HTMLElement>('[role="radio"]')];
  const at = radios.findIndex((radio) => radio.matches(":focus"));
  const next = (at + step + radios.length) % radios.length;
  radios[next]?.focus();
  choose(next);
}
