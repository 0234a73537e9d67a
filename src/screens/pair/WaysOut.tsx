import { messages } from "../../messages/pair.ts";
import { LinkButton } from "../../ui/Button.tsx";
import { readPlatform } from "../../ui/camera/platform.ts";
import { hotspotFor } from "./hotspot.ts";
import "./ways-out.css";

const words = messages.pair.waysOut;

/** What to do where the Wi-Fi keeps tablets apart, the easiest first. */
export function WaysOut({ exchangeHref }: { readonly exchangeHref: string }) {
  return (
    <div class="ways-out">
      <p>{words.intro}</p>
      <ol class="ways-out-list">
        <li>
          <h3>{words.hotspot.title}</h3>
          <p>{words.hotspot.text}</p>
          <Hotspots />
        </li>
        <li>
          <h3>{words.door.title}</h3>
          <p>{words.door.text}</p>
          <code class="ways-out-command">{words.door.command}</code>
        </li>
        <li>
          <h3>{words.exchange.title}</h3>
          <p>{words.exchange.text}</p>
          <LinkButton href={exchangeHref}>{words.exchange.go}</LinkButton>
        </li>
      </ol>
    </div>
  );
}

/** Three steps for each kind of device; those of this device lie open. */
function Hotspots() {
  const own = hotspotFor(readPlatform(navigator), navigator.userAgent);
  return Object.entries(words.hotspot.devices).map(([device, { name, steps }]) => (
    <details key={device} class="ways-out-device" open={device === own}>
      <summary>{name}</summary>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  ));
}
