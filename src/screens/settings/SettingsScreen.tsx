import { Activity, ListChecks, ShieldCheck } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/settings.ts";
import { type Look, type TextSize, useLook, useTextSize } from "../../session/look.ts";
import { APP_VERSION } from "../../session/version.ts";
import { readScreenWish, wishScreenOn } from "../../session/wake-lock.ts";
import { useWorktable } from "../../session/worktable.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { CHECK_PATH, DIAGNOSTICS_PATH } from "../session/paths.ts";
import { writeBytes } from "./write-bytes.ts";
import "./settings.css";

const words = messages.settings;
const LOOKS: readonly Look[] = ["auto", "light", "dark"];
const TEXT_SIZES: readonly TextSize[] = ["usual", "large", "largest"];

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
          <ScreenState />
          <StorageState />
          <section class="settings-part">
            <h2>{words.help}</h2>
            <LinkButton icon={ListChecks} href={`#${CHECK_PATH}`}>
              {words.check}
            </LinkButton>
            <LinkButton icon={Activity} href={`#${DIAGNOSTICS_PATH}`}>
              {words.diagnostics}
            </LinkButton>
            <p class="settings-version">{words.version(APP_VERSION)}</p>
          </section>
        </div>
      </Sheet>
    </AppFrame>
  );
}

function ScreenState() {
  const { storage } = useWorktable();
  const wish = readScreenWish(storage).value;
  return (
    <section class="settings-part">
      <h2>{words.screen}</h2>
      {"wakeLock" in navigator ? (
        <>
          <Switch on={wish !== false} onToggle={(on) => wishScreenOn(storage, on)}>
            {words.screenOn}
          </Switch>
          <p>{words.screenHint}</p>
        </>
      ) : (
        <p>{words.screenMissing}</p>
      )}
    </section>
  );
}

function StorageState() {
  const { storage } = useWorktable();
  const [state, setState] = useState<{ persisted: boolean; usage: number; quota: number } | null>(null);
  const [refused, setRefused] = useState(false);
  const read = async () => setState(await storage.persistence());
  useEffect(() => void read(), [storage]);
  return (
    <section class="settings-part">
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
          {state.quota > 0 && <p>{words.usage(writeBytes(state.usage), writeBytes(state.quota))}</p>}
        </>
      )}
    </section>
  );
}
