import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/door.ts";
import { type FoundDoor, findDoor } from "../../session/door.ts";
import { Banner } from "../../ui/Banner.tsx";
import { QrImage } from "../../ui/QrImage.tsx";
import "./door.css";

const words = messages.door;

/** On a page that a laptop in the room serves: its address for the tablets, and what plain http lacks. */
export function NetworkDoor() {
  const [door, setDoor] = useState<FoundDoor | null>(null);
  useEffect(() => {
    void findDoor().then(setDoor);
  }, []);
  if (!window.isSecureContext) {
    return (
      <Banner>
        <strong>{words.plain.title}</strong>
        <p>{words.plain.text}</p>
      </Banner>
    );
  }
  return door && <DoorAddress door={door} />;
}

function DoorAddress({ door: { addresses } }: { readonly door: FoundDoor }) {
  const [best, ...others] = addresses;
  return (
    <section class="door" aria-labelledby="door-title">
      <div class="door-words">
        <h2 id="door-title">{words.address.title}</h2>
        <p>{best ? words.address.lead : words.address.none}</p>
        {best && <p class="door-address">{best}</p>}
        {others.length > 0 && <p class="door-others">{words.address.others(others.join(" · "))}</p>}
      </div>
      {best && (
        <div class="door-code">
          <QrImage text={best} label={words.address.code(best)} />
        </div>
      )}
    </section>
  );
}
