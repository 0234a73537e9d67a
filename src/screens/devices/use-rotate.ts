import { messages } from "../../messages/devices.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { useToast } from "../../ui/Toast.tsx";

const words = messages.devices;

/** Moves everyone on by so many tables, says so, and offers the way back. */
export function useRotate(session: PresenterSession): (steps: number) => void {
  const say = useToast();
  const rotate = (steps: number, isBack = false): void =>
    void session.rotate(steps).then(
      () =>
        say({
          text: words.rotate.done,
          ...(!isBack && { action: { label: words.rotate.undo, run: () => rotate(-steps, true) } }),
        }),
      () => say({ text: words.notDone }),
    );
  return (steps) => rotate(steps);
}
