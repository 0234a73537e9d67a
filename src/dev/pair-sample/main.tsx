import "../../ui/styles.css";
import { render } from "preact";
import type { Hello, Room } from "../../room/contract.ts";
import { openRoom } from "../../room/room.ts";
import type { PanelPairingState, PanelProblem } from "../../screens/pair/contract.ts";
import { PairPanel } from "../../screens/pair/PairPanel.tsx";
import { AppFrame } from "../../ui/AppFrame.tsx";
import { SAMPLE_CARD, scriptPairing } from "./scripted-pairing.ts";

// ?state=showing (preparing, connecting, slow, linked, timed-out …) for one state; nothing for a real room.
// &theme=dark, &repeat
const query = new URLSearchParams(location.search);
const theme = query.get("theme");
if (theme) document.documentElement.dataset.theme = theme;

let room: Room | null = null;
const wanted = query.get("state");
const makePairing = wanted ? () => scriptPairing(sampleState(wanted)) : openPairing;

const root = document.getElementById("app");
if (root) {
  render(
    <AppFrame title="Linking">
      <PairPanel<unknown>
        makePairing={makePairing}
        whom="the presenter"
        repeat={query.has("repeat")}
        onLinked={() => {
          document.title = "linked";
        }}
        onCancel={() => {
          document.title = "cancelled";
        }}
      />
    </AppFrame>,
    root,
  );
}

function sampleState(name: string): PanelPairingState<string> {
  switch (name) {
    case "preparing":
      return { kind: "preparing" };
    case "showing":
      return { kind: "showing", card: SAMPLE_CARD };
    case "connecting":
      return { kind: "connecting", card: SAMPLE_CARD };
    case "slow":
      return { kind: "connecting", card: SAMPLE_CARD, slow: true };
    case "linked":
      return { kind: "linked", link: "a link" };
    default:
      return { kind: "failed", problem: name as PanelProblem };
  }
}

function openPairing() {
  const hello: Hello = {
    protocol: 1,
    deviceId: crypto.randomUUID(),
    role: "newcomer",
    sessionId: null,
    tableId: null,
  };
  room ??= openRoom(hello);
  return room.pair();
}
