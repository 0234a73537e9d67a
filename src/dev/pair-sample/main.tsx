import "../../ui/styles.css";
import { render } from "preact";
import { TableWalk } from "../../screens/link/TableWalk.tsx";
import type {
  PanelPairingState,
  PanelProblem,
  PanelReading,
  PanelReason,
} from "../../screens/pair/contract.ts";
import { PairPanel } from "../../screens/pair/PairPanel.tsx";
import { AppFrame } from "../../ui/AppFrame.tsx";
import { SAMPLE_CARD, scriptPairing } from "./scripted-pairing.ts";

// ?state=showing (preparing, connecting, linked, timed-out …) for one state; &slow=no-answer, &read=torn for what the
// camera or the text box reads, &walk for the presenter's way through the tables, &theme=dark
const query = new URLSearchParams(location.search);
const reason = query.get("slow") as PanelReason | null;
const reading = query.get("read") as PanelReading | null;
const theme = query.get("theme");
if (theme) document.documentElement.dataset.theme = theme;

const tables = Array.from({ length: 10 }, (_, index) => ({
  id: `t${index + 1}`,
  name: index === 6 ? "The long table by the window" : `Table ${index + 1}`,
  here: index === 0 ? 2 : index < 3 ? 1 : 0,
  coming: index === 3 ? 1 : 0,
}));

const walk = {
  title: "Table 5",
  lead: "Hold a tablet of this table to this screen.",
  next: "Next: Table 6",
  repeat: true,
  progress: (
    <TableWalk
      tables={tables}
      currentId="t5"
      staying={false}
      onChoose={() => {}}
      onBack={() => {}}
      onSkip={() => {}}
      onStay={() => {}}
    />
  ),
};

const root = document.getElementById("app");
if (root) {
  render(
    <AppFrame title="Linking">
      <PairPanel<string>
        makePairing={() =>
          scriptPairing(sampleState(query.get("state") ?? "showing"), reading ? () => reading : undefined)
        }
        whom="the presenter or a table mate"
        title="Join a session"
        lead="Link it with the presenter’s tablet, or with that of a table mate."
        exchangeHref="#/exchange"
        onLinked={() => {
          document.title = "linked";
        }}
        onCancel={() => {
          document.title = "cancelled";
        }}
        {...(query.has("walk") ? walk : {})}
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
      return { kind: "connecting", card: SAMPLE_CARD, ...(reason && { slow: reason }) };
    case "linked":
      return { kind: "linked", link: "a link" };
    default:
      return { kind: "failed", problem: name as PanelProblem, ...(reason && { reason }) };
  }
}
