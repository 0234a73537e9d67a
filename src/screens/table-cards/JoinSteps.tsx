import { messages } from "../../messages/table-cards.ts";
import type { Venue } from "../../session/venue.ts";
import { QrImage } from "../../ui/QrImage.tsx";
import { type AppAddress, writeAddress } from "./app-address.ts";
import { writeWifiCode } from "./wifi-code.ts";

const words = messages.tableCards;

interface JoinStepsProps {
  readonly table: string;
  readonly sessionTitle: string;
  readonly venue: Venue;
  /** null: a line to write it on. */
  readonly address: AppAddress | null;
}

/** The three steps by which a tablet gets in. A printed code can't link tablets: each link needs a fresh one. */
export function JoinSteps({ table, sessionTitle, venue, address }: JoinStepsProps) {
  const { wifi, password } = venue;
  const wifiCode = writeWifiCode(wifi, password);
  const { join } = messages.session.home;
  return (
    <ol class="card-steps">
      <li class="card-step">
        <h3>{words.joinWifi}</h3>
        {wifi === "" ? <WriteOn /> : <Value text={wifi} />}
        {password !== "" && (
          <div class="card-value">
            <span class="card-small">{words.passwordIs}</span>
            <Value text={password} />
          </div>
        )}
        {wifiCode && <Code text={wifiCode} label={words.wifiCode(wifi)} />}
      </li>
      <li class="card-step">
        <h3>{words.openApp}</h3>
        {address ? <Value text={writeAddress(address.href)} /> : <WriteOn />}
        <p class="card-small" dir="auto">
          {words.openAppHint}
        </p>
        {address && <Code text={address.href} label={words.addressCode(address.href)} />}
      </li>
      <li class="card-step">
        {address?.isDoor ? (
          <>
            <h3>{words.comeInDoor(join)}</h3>
            <Value text={sessionTitle} />
            <p class="card-small" dir="auto">
              {words.comeInDoorHint} {words.sitDown(table)}
            </p>
          </>
        ) : (
          <>
            <h3>{words.comeIn}</h3>
            <p class="card-small" dir="auto">
              {words.comeInHow(join, messages.session.bar.relink)} {words.sitDown(table)}
            </p>
          </>
        )}
      </li>
    </ol>
  );
}

/** What is typed as it stands here; a name may run the other way. */
const Value = ({ text }: { readonly text: string }) => (
  <p class="card-typed">
    <bdi>{text}</bdi>
  </p>
);

const WriteOn = () => <p class="card-line" />;

const Code = ({ text, label }: { readonly text: string; readonly label: string }) => (
  <div class="card-code">
    <QrImage text={text} label={label} />
  </div>
);
