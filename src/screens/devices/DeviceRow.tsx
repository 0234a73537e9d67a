import {
  CircleCheck,
  CircleDashed,
  type IconNode,
  MonitorOff,
  Presentation,
  Smartphone,
  Unplug,
  UserRoundCheck,
  UserRoundX,
  Waypoints,
} from "lucide";
import { messages } from "../../messages/devices.ts";
import type { SessionDevice } from "../../session/devices.ts";
import type { ScreenRole } from "../../session/record.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Menu } from "../../ui/Menu.tsx";

const words = messages.devices;
const SIGNS: { readonly [L in SessionDevice["link"]]: IconNode } = {
  open: CircleCheck,
  silent: CircleDashed,
  "through-others": Waypoints,
  gone: Unplug,
};

/** What a device is called on this screen. */
export function nameDevice(device: Pick<SessionDevice, "name" | "isSelf" | "tableId" | "role">): string {
  if (device.isSelf) return words.self;
  if (device.name) return device.name;
  if (device.role === "projector" || device.role === "remote") return words.screens.is[device.role];
  if (device.role === "newcomer") return words.screens.unseated;
  return device.tableId === null ? words.otherPresenter : words.unnamed;
}

interface DeviceRowProps {
  readonly device: SessionDevice;
  /** Only the device that made the session names deputies. */
  readonly mayDeputise: boolean;
  readonly onDeputise: (is: boolean) => void;
  /** null: what it was before. */
  readonly onScreen: (role: ScreenRole | null) => void;
  readonly onRemove: () => void;
}

/** One device: who holds it, how it is linked, and what can be done with it. */
export function DeviceRow({ device, mayDeputise, onDeputise, onScreen, onRemove }: DeviceRowProps) {
  const name = nameDevice(device);
  const isDeputy = device.role === "deputy";
  const { role } = device;
  const isScreen = role === "projector" || role === "remote";
  const mayBeScreen = role === "participant" || role === "newcomer" || isScreen;
  const items = [
    ...(mayBeScreen && role !== "projector"
      ? [{ label: words.screens.useProjector, icon: Presentation, onSelect: () => onScreen("projector") }]
      : []),
    ...(mayBeScreen && role !== "remote"
      ? [{ label: words.screens.useRemote, icon: Smartphone, onSelect: () => onScreen("remote") }]
      : []),
    ...(isScreen
      ? [{ label: words.screens.end[role], icon: MonitorOff, onSelect: () => onScreen(null) }]
      : []),
    ...(mayDeputise && !isScreen && role !== "newcomer"
      ? [
          {
            label: isDeputy ? words.dismiss : words.makeDeputy,
            icon: UserRoundCheck,
            onSelect: () => onDeputise(!isDeputy),
          },
        ]
      : []),
    { label: words.remove.open, icon: UserRoundX, tone: "danger" as const, onSelect: onRemove },
  ];
  return (
    <li class={`device device-${device.link}`}>
      <Icon icon={SIGNS[device.link]} class="device-sign" />
      <div class="device-text">
        <strong>{name}</strong>
        {isDeputy && <span class="device-role">{words.deputy}</span>}
        {isScreen && device.name && <span class="device-role">{words.screens.is[role]}</span>}
        {device.role === "presenter" && <span class="device-role">{words.presenter}</span>}
        {!device.isSelf && <span class="device-link">{words.links[device.link]}</span>}
      </div>
      {!device.isSelf && device.role !== "presenter" && (
        <Menu
          label={words.more(device.tableName ? words.atTable(name, device.tableName) : name)}
          items={items}
        />
      )}
    </li>
  );
}
