import { useEffect, useMemo, useState } from "preact/hooks";
import { messages } from "../../messages/check.ts";
import { openCheck } from "../../session/check/check.ts";
import { openTrial, type Trial } from "../../session/check/trial.ts";
import { UnkeptAnswers, useWorktable } from "../../session/worktable.ts";
import { AppFrame } from "../../ui/AppFrame.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { PairPanel } from "../pair/PairPanel.tsx";
import { sessionPath } from "../session/paths.ts";
import { CheckSheet } from "./CheckSheet.tsx";

const words = messages.check;

/** What the facilitator runs in the room before people arrive. */
export function CheckScreen() {
  const worktable = useWorktable();
  const say = useToast();
  const check = useMemo(() => openCheck(worktable), [worktable]);
  const [trial, setTrial] = useState<Trial | null>(null);
  const [pairing, setPairing] = useState(false);
  useEffect(() => void check.run(), [check]);
  // The link stays while the page does, so that the other device sees it too.
  useEffect(() => () => trial?.close(), [trial]);

  const tryDevices = async () => {
    try {
      setTrial(await openTrial(worktable));
      setPairing(true);
    } catch (error) {
      if (!(error instanceof UnkeptAnswers)) throw error;
      say({ text: words.try.unkept });
    }
  };
  const leavePairing = () => {
    setPairing(false);
    void trial?.read().then((reading) => check.tell("devices", reading));
  };

  const session = worktable.current.value;
  const back = session
    ? { href: `#${sessionPath(session.ground.id)}`, label: messages.session.bar.session }
    : { href: "#/", label: messages.session.bar.home };
  return (
    <AppFrame title={words.title} back={back}>
      {pairing && trial ? (
        <PairPanel
          makePairing={trial.makePairing}
          whom={words.try.whom}
          exchangeHref="#/"
          onLinked={leavePairing}
          onCancel={leavePairing}
        />
      ) : (
        <CheckSheet check={check} onTryDevices={() => void tryDevices()} />
      )}
    </AppFrame>
  );
}
