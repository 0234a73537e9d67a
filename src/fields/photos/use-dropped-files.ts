import { useEffect, useRef, useState } from "preact/hooks";

const holdsFiles = (data: DataTransfer | null): boolean => data?.types.includes("Files") ?? false;

/**
 * Files dropped anywhere on the page, or pasted: what is copied with its text goes where the caret is. Gives whether
 * files are being held over the page.
 */
export function useDroppedFiles(onFiles: ((files: readonly File[]) => void) | null): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  const isListening = onFiles !== null;

  useEffect(() => {
    if (!isListening) return;
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault(); // else the browser would leave the app for the picture
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      setIsOver(false);
      take.current?.([...(event.dataTransfer?.files ?? [])]);
    };
    const paste = ({ clipboardData }: ClipboardEvent): void => {
      if (!holdsFiles(clipboardData) || clipboardData?.types.includes("text/plain")) return;
      take.current?.([...(clipboardData?.files ?? [])]);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    document.addEventListener("paste", paste);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
      document.removeEventListener("paste", paste);
      setIsOver(false);
    };
  }, [isListening]);
  return isOver;
}
