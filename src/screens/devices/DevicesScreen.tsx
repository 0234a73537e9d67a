import { Link2 } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/devices.ts";
import type { SessionDevice } from "../../session/devices.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import type { ScreenRole } from "../../session/record.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { type Toast, useToast } from "../../ui/Toast.tsx";
import { linkPath, sessionPath } from "../session/paths.ts";
import { SessionStatus } from "../session/SessionStatus.tsx";
import { DeviceRow, nameDevice } from "./DeviceRow.tsx";
import { countDevices, groupDevices } from "./group-devices.ts";
import { RemoveDialog } from "./RemoveDialog.tsx";
import { Rotation } from "./Rotation.tsx";
import { useRotate } from "./use-rotate.ts";
import "./devices.css";

const words = messages.devices;

/** Every device of the session by table: who is linked, who may help, and everyone's next table. */
export function DevicesScreen({ session }: { readonly session: PresenterSession }) {
  const { ground } = session;
  const record = ground.record.value;
  const devices = session.devices.value;
  const [removing, setRemoving] = useState<SessionDevice | null>(null);
  const say = useToast();
  const mayDeputise = record.presenterId === ground.deviceId;

  /** Does it and says so, or why it could not be done. */
  const act = (work: Promise<void>, done: Toast) =>
    void work.then(
      () => say(done),
      () => say({ text: words.notDone }),
    );
  const deputise = (device: SessionDevice, is: boolean) => {
    const set = (to: boolean) =>
      to ? session.nameDeputy(device.deviceId) : session.dismissDeputy(device.deviceId);
    const told = (now: boolean) => ({
      text: now ? words.isDeputy(nameDevice(device)) : words.isNoDeputy(nameDevice(device)),
    });
    act(set(is), {
      ...told(is),
      action: { label: messages.common.undo, run: () => act(set(!is), told(!is)) },
    });
  };
  const nameScreen = (device: SessionDevice, role: ScreenRole | null) => {
    const before = device.role === "projector" || device.role === "remote" ? device.role : null;
    const told = (now: ScreenRole | null) => ({
      text: now ? words.screens.now[now](nameDevice(device)) : words.screens.ended,
    });
    act(session.nameScreen(device.deviceId, role), {
      ...told(role),
      action: {
        label: messages.common.undo,
        run: () => act(session.nameScreen(device.deviceId, before), told(before)),
      },
    });
  };
  const restore = (deviceId: string, name: string) =>
    act(session.restoreDevice(deviceId), { text: words.remove.restored(name) });
  const remove = (device: SessionDevice) => {
    const name = nameDevice(device);
    act(session.removeDevice(device.deviceId), {
      text: words.remove.done(name),
      action: { label: messages.common.undo, run: () => restore(device.deviceId, name) },
    });
  };
  const rotate = useRotate(session);

  const { here, gone } = countDevices(devices);
  return (
    <AppFrame
      title={record.title}
      back={{ href: `#${sessionPath(ground.id)}`, label: messages.session.bar.session }}
      status={<SessionStatus session={session} />}
    >
      <Sheet
        title={words.title}
        intro={words.sentence([
          here > 0 ? words.here(here) : words.none,
          ...(gone > 0 ? [words.gone(gone)] : []),
        ])}
        actions={
          <LinkButton tone="primary" icon={Link2} href={`#${linkPath(ground.id)}`}>
            {words.admit}
          </LinkButton>
        }
      >
        <div class="devices">
          {groupDevices(devices, record.tables, { ...words, screens: words.screenGroup }).map((group) => (
            <section key={group.tableId} class="devices-group" aria-label={group.name}>
              <h2>{group.name}</h2>
              {group.devices.length === 0 ? (
                <p class="devices-nobody">{words.nobody}</p>
              ) : (
                <ul class="devices-list">
                  {group.devices.map((device) => (
                    <DeviceRow
                      key={device.deviceId}
                      device={device}
                      mayDeputise={mayDeputise}
                      onScreen={(role) => nameScreen(device, role)}
                      onDeputise={(is) => deputise(device, is)}
                      onRemove={() => setRemoving(device)}
                    />
                  ))}
                </ul>
              )}
            </section>
          ))}
        </div>
        <Removed session={session} onRestore={restore} />
        <Rotation tables={record.tables} onRotate={rotate} />
        <section class="devices-second" aria-labelledby="devices-screens">
          <h2 id="devices-screens">{words.screens.title}</h2>
          <p>{words.screens.how}</p>
        </section>
        <section class="devices-second" aria-labelledby="devices-second">
          <h2 id="devices-second">{words.second.title}</h2>
          {mayDeputise ? (
            <ol>
              {words.second.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          ) : (
            <p>{words.second.founderOnly}</p>
          )}
          <p>{words.second.why}</p>
        </section>
      </Sheet>
      <RemoveDialog device={removing} onClose={() => setRemoving(null)} onRemove={remove} />
    </AppFrame>
  );
}

interface RemovedProps {
  readonly session: PresenterSession;
  readonly onRestore: (deviceId: string, name: string) => void;
}

function Removed({ session, onRestore }: RemovedProps) {
  const removed = session.removed.value;
  if (removed.length === 0) return null;
  return (
    <section class="devices-removed" aria-labelledby="devices-removed">
      <h2 id="devices-removed">{words.remove.list}</h2>
      <p>{words.remove.listHint}</p>
      <ul class="devices-list">
        {removed.map(({ deviceId, name }) => {
          const called = name || words.unnamed;
          return (
            <li key={deviceId} class="device device-gone">
              <div class="device-text">
                <strong>{called}</strong>
              </div>
              <Button
                aria-label={words.remove.restoreNamed(called)}
                onClick={() => onRestore(deviceId, called)}
              >
                {words.remove.restore}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
