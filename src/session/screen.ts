import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Storage } from "../storage/contract.ts";
import type { SessionGround } from "./ground.ts";
import { openPresenterSession, type PresenterSession } from "./presenter.ts";
import { listPresenters, type ScreenRole } from "./record.ts";
import type { RemoteBoard, RemotePress } from "./remote.ts";
import type { ScreenTold } from "./told.ts";

interface ScreenBase {
  readonly ground: SessionGround;
  /** This device sat at a table before, and goes back there when it is no screen any more. */
  readonly hasSeat: boolean;
  close(): Promise<void>;
}

/** A device that shows the clean board of all tables, and writes nothing. */
export interface ProjectorSession extends ScreenBase {
  readonly role: "projector";
  /** What the presenter's own projector window shows; the record refuses whatever it would change. */
  readonly shown: PresenterSession;
}

/** A device in the presenter's hand: it asks, her laptop does. It holds no table's answers. */
export interface RemoteSession extends ScreenBase {
  readonly role: "remote";
  /** null until a presenter's device has told. */
  readonly board: ReadonlySignal<RemoteBoard | null>;
  /** Whether a presenter's device hears this one now. */
  readonly isHeard: ReadonlySignal<boolean>;
  press(press: RemotePress): void;
}

export type ScreenSession = ProjectorSession | RemoteSession;

/** Opens what a screen needs, and no more. */
export async function openScreenSession(
  storage: Storage,
  ground: SessionGround,
  role: ScreenRole,
  hasSeat: boolean,
): Promise<ScreenSession> {
  if (role === "projector") {
    const shown = await openPresenterSession(storage, ground);
    return { role, ground, hasSeat, shown, close: shown.close };
  }
  const board = signal<RemoteBoard | null>(null);
  const presenters = computed(() =>
    ground.links.value.filter(
      (link) => isPresenters(ground, link.remote.value?.deviceId) && link.state.value === "open",
    ),
  );
  const stop = ground.onAsked((asked, link) => {
    if (asked.kind === "remote-board" && isPresenters(ground, link.remote.peek()?.deviceId))
      board.value = asked.board;
  });
  const stopAsking = effect(() => {
    for (const link of presenters.value) link.tell({ kind: "ask-board" } satisfies ScreenTold);
  });
  return {
    role,
    ground,
    hasSeat,
    board,
    isHeard: computed(() => presenters.value.length > 0),
    // To one of them: two would go two steps.
    press: (press) => presenters.peek()[0]?.tell({ kind: "press", press } satisfies ScreenTold),
    close: () => {
      stop();
      stopAsking();
      return ground.close();
    },
  };
}

const isPresenters = (ground: SessionGround, deviceId: string | undefined): boolean =>
  deviceId !== undefined && listPresenters(ground.record.value).has(deviceId);
