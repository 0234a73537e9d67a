import "../../src/ui/styles.css";
import { render, waitFor } from "@testing-library/preact";
import type { ComponentChildren } from "preact";
import { expect } from "vitest";
import type { ParticipantSession } from "../../src/session/participant.ts";
import type { PresenterSession } from "../../src/session/presenter.ts";
import type { Stage } from "../../src/session/stage/contract.ts";
import { type Worktable, WorktableProvider } from "../../src/session/worktable.ts";
import { ToastRegion } from "../../src/ui/Toast.tsx";
import { joinAt, startAsPresenter, until } from "../session/devices.ts";

/** A presenter and a tablet that are linked. */
export interface PaceRoom {
  readonly presenter: PresenterSession;
  readonly session: ParticipantSession;
  readonly device: Worktable;
  /** Changes the stage at the presenter's, and waits until the tablet has it. */
  set(change: (stage: Stage, now: number) => Stage): Promise<void>;
}

export async function openPaceRoom(): Promise<PaceRoom> {
  const host = await startAsPresenter();
  const [table] = host.session.ground.record.value.tables;
  if (!table) throw new Error("No table");
  const { device, session } = await joinAt(host.device, table.id, "Ana");
  return {
    presenter: host.session,
    session,
    device,
    async set(change) {
      await host.session.changeStage(change);
      const { sequence } = host.session.ground.record.value;
      await until(() => session.ground.record.value.sequence >= sequence);
    },
  };
}

/** Ids of the workshop's worksheets. */
export const idsOf = (session: ParticipantSession): readonly string[] =>
  session.ground.workshop.worksheets.map(({ id }) => id);

export const titleOf = (session: ParticipantSession, worksheetId: string): string =>
  session.ground.workshop.worksheets.find(({ id }) => id === worksheetId)?.title ?? "";

export function show(device: Worktable, screen: ComponentChildren) {
  return render(
    <WorktableProvider value={device}>
      <ToastRegion dismissLabel="Close">{screen}</ToastRegion>
    </WorktableProvider>,
  );
}

export const expectPath = (path: string) => waitFor(() => expect(location.hash).toBe(`#${path}`));
