import { useLayoutEffect } from "preact/hooks";

/** Black on white while the board is shown; gives back the theme that was there. */
export function useProjectorTheme(): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    const before = root.dataset.theme;
    root.dataset.theme = "projector";
    return () => {
      if (before === undefined) delete root.dataset.theme;
      else root.dataset.theme = before;
    };
  }, []);
}
