import { noteArrival } from "../ui/arrivals.ts";
import { INBOX_PATH, putInInbox } from "../ui/inbox.ts";
import { goTo } from "../ui/route.ts";

/** Chromium's way to hand over what an installed app was opened with (WICG Launch Handler), not in TypeScript's DOM types. */
interface LaunchQueue {
  setConsumer(take: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

/** Takes the files that the installed app is opened with, now or while it is open, to the screen that opens them. */
export function watchLaunches(): void {
  if (!("launchQueue" in globalThis)) return;
  const { launchQueue } = globalThis as unknown as { readonly launchQueue: LaunchQueue };
  launchQueue.setConsumer(({ files: handles = [] }) => {
    if (handles.length === 0) return;
    void Promise.all(handles.map((handle) => handle.getFile()))
      // one that can't be read any more is said by the screen: it comes as an empty file
      .catch(() => [new File([], handles[0]?.name ?? "")])
      .then(putInInbox)
      .then(() => {
        noteArrival();
        goTo(INBOX_PATH);
      });
  });
}
