import { messages } from "./messages/index.ts";
import { InstallOffer } from "./offline/InstallOffer.tsx";
import { OfflineNote } from "./offline/OfflineNote.tsx";
import { ReloadOffer } from "./offline/ReloadOffer.tsx";
import type { OfflineState } from "./offline/register.ts";
import { UpdateOffer } from "./offline/UpdateOffer.tsx";
import { Routes } from "./routes.tsx";
import { type Worktable, WorktableProvider } from "./session/worktable.ts";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";
import { Failure } from "./ui/Failure.tsx";
import { ToastRegion } from "./ui/Toast.tsx";

interface AppProps {
  readonly worktable: Worktable;
  readonly offline: OfflineState;
}

/** Everything on the page. A fault in one screen leaves a way on, never a blank page. */
export function App({ worktable, offline }: AppProps) {
  const offers = (
    <>
      <UpdateOffer offline={offline} />
      <InstallOffer offline={offline} />
      <OfflineNote offline={offline} />
    </>
  );
  return (
    <WorktableProvider value={worktable}>
      <ToastRegion dismissLabel={messages.common.dismiss}>
        <ReloadOffer offline={offline} />
        <ErrorBoundary fallback={(error, retry) => <ScreenFailure error={error} retry={retry} />}>
          <Routes offers={offers} />
        </ErrorBoundary>
      </ToastRegion>
    </WorktableProvider>
  );
}

function ScreenFailure({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const words = messages.common;
  return (
    <Failure
      title={words.somethingWentWrong}
      retry={{ label: words.retry, run: retry }}
      details={{ label: words.details, text: String(error) }}
    >
      {words.yourAnswersAreSafe}
    </Failure>
  );
}
