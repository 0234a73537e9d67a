/**
 * Calls back when an element's size has changed, a frame later: what is drawn for the new size may change it again.
 * Returns its stop.
 */
export function observeSize(element: Element, onChange: () => void): () => void {
  let frame = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(onChange);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
