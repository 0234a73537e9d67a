import { Users } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { AppFrame } from "../../ui/AppFrame.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { ToastRegion } from "../../ui/Toast.tsx";
import { FieldStates } from "./FieldStates.tsx";
import { Parts } from "./Parts.tsx";

const THEMES = [
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
  { value: "projector", label: "Projector" },
] as const;
type Theme = (typeof THEMES)[number]["value"];

const fromAddress = new URLSearchParams(location.search);
const startTheme = THEMES.find(({ value }) => value === fromAddress.get("theme"))?.value ?? "light";

/** Every part and every field in every state; ?theme=dark&dir=rtl&only=busy&kind=votes narrow it down. */
export function Gallery() {
  const [theme, setTheme] = useState<Theme>(startTheme);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.dir = fromAddress.get("dir") ?? "ltr";
  }, []);
  const only = fromAddress.get("only");
  return (
    <ToastRegion dismissLabel="Dismiss">
      <AppFrame
        title="Gallery"
        back={{ href: "#", label: "Back" }}
        status={
          <StatusLine icon={Users} tone="good">
            3 at this table, presenter connected
          </StatusLine>
        }
        actions={<SegmentedControl label="Theme" value={theme} options={THEMES} onChoose={setTheme} />}
      >
        <FieldStates only={only} kind={fromAddress.get("kind")} />
        {(!only || only === "parts") && <Parts />}
      </AppFrame>
    </ToastRegion>
  );
}
