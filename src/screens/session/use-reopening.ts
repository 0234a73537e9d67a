import { messages } from "../../messages/index.ts";
import { UnkeptAnswers } from "../../session/worktable.ts";
import { useToast } from "../../ui/Toast.tsx";

/**
 * Takes a change that closes the session for a moment. While answers are only in memory it is not made, and that is
 * said; the status line tells why, and what to do.
 */
export function useReopening(): (change: Promise<void>) => Promise<boolean> {
  const say = useToast();
  return (change) =>
    change.then(
      () => true,
      (error: unknown) => {
        if (!(error instanceof UnkeptAnswers)) throw error;
        say({ text: messages.session.keeping.first });
        return false;
      },
    );
}
