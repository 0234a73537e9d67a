import { render } from "@testing-library/preact";
import axe from "axe-core";
import { expect } from "vitest";
import { ConsoleScreen } from "../../src/screens/console/ConsoleScreen.tsx";
import type { PresenterSession } from "../../src/session/presenter.ts";
import { type Worktable, WorktableProvider } from "../../src/session/worktable.ts";
import { ToastRegion } from "../../src/ui/Toast.tsx";
import { startAsPresenter } from "../session/devices.ts";

/** The console of a session, as its device has it open. */
function showConsole(device: Worktable, session: PresenterSession): void {
  render(
    <WorktableProvider value={device}>
      <ToastRegion dismissLabel="Close">
        <ConsoleScreen session={session} />
      </ToastRegion>
    </WorktableProvider>,
  );
}

/** A presenter's device with a session of two tables and its console. */
export async function openConsole(change: Partial<PresenterSession> = {}) {
  const { device, session } = await startAsPresenter();
  showConsole(device, { ...session, ...change });
  const { worksheets } = session.ground.workshop;
  const titles = worksheets.map(({ title }) => title);
  const ids = worksheets.map(({ id }) => id);
  return { device, session, titles, ids, stage: session.ground.stage };
}

/** What axe finds on the page as it stands. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
}

/** A control of that title, or the test fails. */
export function must<T>(found: T | null | undefined, what: string): T {
  if (found === null || found === undefined) throw new Error(`There is no ${what}`);
  return found;
}
