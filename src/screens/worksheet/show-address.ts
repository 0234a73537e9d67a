/** How long a field may take to be drawn: some kinds load their code first. */
const PATIENCE_MS = 3_000;

/** Brings the cell or field of an answer's address into view and marks it for a moment; returns its stop. */
export function showAddress(address: string): () => void {
  const started = performance.now();
  let frame = 0;
  const look = () => {
    const found = findElement(address);
    if (found) {
      if (!isInView(found)) found.scrollIntoView({ block: "center" });
      found.animate(
        { outlineColor: ["var(--focus)", "transparent"], outlineStyle: ["solid", "solid"] },
        1_600,
      );
    } else if (performance.now() - started < PATIENCE_MS) {
      frame = requestAnimationFrame(look);
    }
  };
  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}

/** The cell itself, or the field that it is in: marks, rows and drawings have no text of their own. */
function findElement(address: string): HTMLElement | null {
  const cell = document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(address)}"]`);
  if (cell) return cell;
  const [worksheetId = "", rest = ""] = address.split("/", 2);
  const field = `${worksheetId}/${rest.split("#", 1)[0]}`;
  const isCell = address.split("/").length > 2;
  const element = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
  // A field whose code is still loading has no cell yet; one without any cell is shown as a whole.
  return isCell && element?.querySelector("[data-cell]") === null ? null : element;
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
