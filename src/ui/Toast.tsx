import { type Signal, signal } from "@preact/signals";
import { X } from "lucide";
import { type ComponentChildren, createContext } from "preact";
import { useContext, useEffect, useMemo } from "preact/hooks";
import { Button, IconButton } from "./Button.tsx";
import "./Toast.css";

const SHOWN_MS = 10_000;

export interface Toast {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

type Show = (toast: Toast) => void;
const ShowToast = createContext<Show>(() => undefined);

/** Gives the function that says something in passing, with an optional way back. */
export const useToast = (): Show => useContext(ShowToast);

interface ToastRegionProps {
  readonly dismissLabel: string;
  readonly children: ComponentChildren;
}

/** Wraps the app: what is inside can say things in passing, one at a time, read out politely. */
export function ToastRegion({ dismissLabel, children }: ToastRegionProps) {
  const current = useMemo(() => signal<Toast | null>(null), []);
  const show = useMemo<Show>(() => (toast) => (current.value = toast), [current]);
  return (
    <ShowToast.Provider value={show}>
      {children}
      <div class="toast-region" role="status" aria-live="polite">
        <CurrentToast current={current} dismissLabel={dismissLabel} />
      </div>
    </ShowToast.Provider>
  );
}

interface CurrentToastProps {
  readonly current: Signal<Toast | null>;
  readonly dismissLabel: string;
}

function CurrentToast({ current, dismissLabel }: CurrentToastProps) {
  const toast = current.value;
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => {
      if (current.peek() === toast) current.value = null;
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, current]);
  if (!toast) return null;
  const { action } = toast;
  const dismiss = () => {
    current.value = null;
  };
  return (
    <div class="toast">
      <span class="toast-text">{toast.text}</span>
      {action && (
        <Button
          tone="quiet"
          onClick={() => {
            action.run();
            dismiss();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon={X} label={dismissLabel} onClick={dismiss} />
    </div>
  );
}
