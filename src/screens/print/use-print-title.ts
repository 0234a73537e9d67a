import { useEffect } from "preact/hooks";

/** Gives the page the handout's title while it is printed, because browsers name the PDF file by it. */
export function usePrintTitle(title: string): void {
  useEffect(() => {
    let titleBefore: string | null = null;
    const put = () => {
      titleBefore ??= document.title;
      document.title = title;
    };
    const restore = () => {
      if (titleBefore !== null) document.title = titleBefore;
      titleBefore = null;
    };
    addEventListener("beforeprint", put);
    addEventListener("afterprint", restore);
    return () => {
      restore();
      removeEventListener("beforeprint", put);
      removeEventListener("afterprint", restore);
    };
  }, [title]);
}
