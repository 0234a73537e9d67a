import { Camera, Link2, RotateCcw, ShieldCheck } from "lucide";
import type { ComponentChildren } from "preact";
import { messages } from "../../messages/check.ts";
import type { Check } from "../../session/check/check.ts";
import { CHECK_IDS, countFindings } from "../../session/check/judge.ts";
import type { CheckId } from "../../session/check/readings.ts";
import { useWorktable } from "../../session/worktable.ts";
import { Sheet } from "../../ui/AppFrame.tsx";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { CopyText } from "../../ui/CopyText.tsx";
import { CheckRow } from "./CheckRow.tsx";
import { writeCheck } from "./check-text.ts";
import { type CheckLine, writeLine } from "./check-words.ts";
import { tryCamera } from "./try-camera.ts";
import "./check.css";

const words = messages.check;
/** Outcomes of the two devices that another network would cure. */
const APART = ["no-answer", "half-open", "unknown"];

interface CheckSheetProps {
  readonly check: Check;
  readonly onTryDevices: () => void;
}

/** The list of everything that was looked at, its sum on top. */
export function CheckSheet({ check, onTryDevices }: CheckSheetProps) {
  const { storage } = useWorktable();
  const readings = check.readings.value;
  const lines = CHECK_IDS.map((id) => writeLine(id, readings[id]));
  const { running, toLook } = countFindings(readings);
  const lacksAddress = lines.some(({ id, verdict }) => id === "addresses" && verdict === "look");
  const isApart = lines.some(({ id, outcome }) => id === "devices" && APART.includes(outcome));

  const actions: { readonly [K in CheckId]?: (line: CheckLine) => ComponentChildren } = {
    camera: ({ outcome }) =>
      (["ask", "busy", "refused"].includes(outcome) || (outcome === "allowed" && lacksAddress)) && (
        <Button
          icon={Camera}
          onClick={() => void tryCamera(check.findAddresses).then((found) => check.tell("camera", found))}
        >
          {words.try.camera}
        </Button>
      ),
    devices: ({ verdict, outcome }) =>
      verdict === "look" && (
        <Button icon={Link2} onClick={onTryDevices}>
          {outcome === "not-tried" ? words.try.devices : words.try.devicesAgain}
        </Button>
      ),
    storage: ({ outcome }) =>
      outcome === "not-kept" && (
        <Button icon={ShieldCheck} onClick={() => void storage.requestPersistence().then(() => check.run())}>
          {words.try.storage}
        </Button>
      ),
    screen: ({ outcome }) =>
      outcome === "switched-off" && <LinkButton href="#/settings">{words.try.screen}</LinkButton>,
  };

  return (
    <Sheet title={words.title} intro={words.intro}>
      <div class="check">
        <div
          class="check-sum"
          role="status"
          data-verdict={running > 0 ? "running" : toLook > 0 ? "look" : "good"}
        >
          <p class="check-sum-title">
            {running > 0
              ? words.summary.looking
              : toLook > 0
                ? words.summary.toLook(toLook)
                : words.summary.ready}
          </p>
          {running === 0 && <p>{toLook === 0 ? words.summary.readyText : words.summary.toLookText}</p>}
        </div>
        <ul class="check-list">
          {lines.map((line) => (
            <CheckRow key={line.id} line={line} action={actions[line.id]?.(line)} />
          ))}
        </ul>
        {isApart && (
          <section class="check-ways" aria-labelledby="check-ways">
            <h2 id="check-ways">{words.waysOut}</h2>
            <ul>
              {words.ways.map((way) => (
                <li key={way}>{way}</li>
              ))}
            </ul>
          </section>
        )}
        <div class="check-foot">
          <Button icon={RotateCcw} busy={running > 0} onClick={() => void check.run()}>
            {words.again}
          </Button>
          <CopyText
            words={{ copy: words.copy, copied: words.copied, byHand: words.copyByHand }}
            write={() => writeCheck(check.readings.peek(), new Date())}
          />
        </div>
      </div>
    </Sheet>
  );
}
