import "../../ui/styles.css";
import { render } from "preact";
import { CheckScreen } from "../../screens/check/CheckScreen.tsx";
import { ConsoleScreen } from "../../screens/console/ConsoleScreen.tsx";
import { DevicesScreen } from "../../screens/devices/DevicesScreen.tsx";
import { DiagnosticsScreen } from "../../screens/diagnostics/DiagnosticsScreen.tsx";
import { SettingsScreen } from "../../screens/settings/SettingsScreen.tsx";
import { WorksheetListScreen } from "../../screens/worksheet/WorksheetListScreen.tsx";
import { openWorktable } from "../../session/open-worktable.ts";
import { WorktableProvider } from "../../session/worktable.ts";
import { openStorage } from "../../storage/storage.ts";
import { ToastRegion } from "../../ui/Toast.tsx";
import { openSampleParticipant, openSamplePresenter, type Told } from "./sample-sessions.ts";

// ?view=devices (console, list, check, diagnostics, settings); &tell=lost,removed,deputy,away,moved,receiving; &theme=dark
const query = new URLSearchParams(location.search);
const theme = query.get("theme");
if (theme) document.documentElement.dataset.theme = theme;

const asked = new Set(query.get("tell")?.split(","));
const told: Told = {
  lostEveryLink: asked.has("lost"),
  isRemoved: asked.has("removed"),
  isDeputy: asked.has("deputy") || asked.has("away"),
  presenterHere: !asked.has("away"),
  moved: asked.has("moved"),
  ...(asked.has("receiving") && { receiving: { bytes: 2.1e6, of: 5e6 } }),
  ...(asked.has("stranger") && { stranger: "Another day" }),
};

const worktable = openWorktable(openStorage("room-sample"));

async function draw() {
  switch (query.get("view")) {
    case "console":
      return <ConsoleScreen session={await openSamplePresenter(worktable, told)} />;
    case "list":
      return <WorksheetListScreen session={await openSampleParticipant(worktable, told)} />;
    case "check":
      return <CheckScreen />;
    case "diagnostics":
      return <DiagnosticsScreen session={await openSampleParticipant(worktable, told)} />;
    case "settings":
      return <SettingsScreen />;
    default:
      return <DevicesScreen session={await openSamplePresenter(worktable, told)} />;
  }
}

const root = document.getElementById("app");
const screen = await draw();
if (root) {
  render(
    <WorktableProvider value={worktable}>
      <ToastRegion dismissLabel="Close">{screen}</ToastRegion>
    </WorktableProvider>,
    root,
  );
}
