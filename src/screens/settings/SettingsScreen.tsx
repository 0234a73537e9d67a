import { ShieldCheck } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/settings.ts";
import { type Look, type TextSize, useLook, useTextSize } from "../../session/look.ts";
import { useWorktable } from "../../session/worktable.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import "./settings.css";

const words = messages.settings;
const LOOKS: readonly Look[] = ["auto", "light", "dark"];
const TEXT_SIZES: readonly TextSize[] = ["usual", "large", "largest"];

const bytes = (count: number): string =>
  new Intl.NumberFormat(undefined, {
    style: "unit",
    unit: count < 1e9 ? "megabyte" : "gigabyte",
    maximumFractionDigits: 1,
  }).format(count < 1e9 ? count / 1e6 : count / 1e9);

/** How Worktable looks here, and how safe what it keeps is. */
export function SettingsScreen() {
  const [look, setLook] = useLook();
  const [textSize, setTextSize] = useTextSize();
  return (
    <AppFrame title={words.title} back={{ href: "#/", label: messages.session.bar.home }}>
      <Sheet title={words.title}>
        <div class="settings">
          <SegmentedControl
            labelled
            label={words.look}
            value={look}
            options={LOOKS.map((value) => ({ value, label: words.looks[value] }))}
            onChoose={setLook}
          />
          <SegmentedControl
            labelled
            label={words.textSize}
            value={textSize}
            options={TEXT_SIZES.map((value) => ({ value, label: words.textSizes[value] }))}
            onChoose={setTextSize}
          />
          <StorageState />
        </div>
      </Sheet>
    </AppFrame>
  );
}

function StorageState() {
  const { storage } = useWorktable();
  const [state, setState] = useState<{ persisted: boolean; usage: number; quota: number } | null>(null);
  const [refused, setRefused] = useState(false);
  const read = async () => setState(await storage.persistence());
  useEffect(() => void read(), [storage]);
  return (
    <section class="settings-storage">
      <h2>{words.storage}</h2>
      {state && (
        <>
          <Banner
            tone={state.persisted ? "info" : "warn"}
            action={
              !state.persisted && (
                <Button
                  icon={ShieldCheck}
                  onClick={async () => {
                    setRefused(!(await storage.requestPersistence()));
                    await read();
                  }}
                >
                  {words.ask}
                </Button>
              )
            }
          >
            {state.persisted ? words.persisted : refused ? words.refused : words.notPersisted}
          </Banner>
          {state.quota > 0 && <p>{words.usage(bytes(state.usage), bytes(state.quota))}</p>}
        </>
      )}
    </section>
  );
}
