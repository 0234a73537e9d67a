import { signal } from "@preact/signals";
import type { LinkProgress } from "../../room/contract.ts";
import type { SessionDevice } from "../../session/devices.ts";
import type { SessionGround } from "../../session/ground.ts";
import type { ParticipantSession } from "../../session/participant.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { startAlone } from "../../session/start-alone.ts";
import type { Worktable } from "../../session/worktable.ts";
import { shippedWorkshops } from "../../workshops/shipped.ts";

const TABLES = ["Table 1", "Table 2", "Table 3", "By the window"];

const device = (
  name: string,
  table: number | null,
  link: SessionDevice["link"] = "open",
  role: SessionDevice["role"] = "participant",
): SessionDevice => ({
  deviceId: `device-${name || `unnamed-${table}`}`,
  name,
  role,
  tableId: table === null ? null : `t${table}`,
  tableName: table === null ? "" : (TABLES[table - 1] ?? ""),
  link,
  isSelf: false,
});

export const SAMPLE_DEVICES: readonly SessionDevice[] = [
  { ...device("", null, "open", "presenter"), deviceId: "self", isSelf: true },
  device("Hall laptop", null, "open", "deputy"),
  device("Ana", 1),
  device("Bjørn", 1),
  device("Chidi", 1, "silent"),
  device("Dolores Fernández de la Vega", 1, "open", "deputy"),
  device("", 2, "through-others"),
  device("Elif", 2, "through-others"),
  device("Farid", 2, "gone"),
  device("Grace", 3),
];

/** What a ground tells, as it is to be shown. */
export interface Told {
  readonly lostEveryLink?: boolean;
  readonly isRemoved?: boolean;
  readonly isDeputy?: boolean;
  readonly presenterHere?: boolean;
  readonly receiving?: LinkProgress;
  readonly stranger?: string;
  readonly moved?: boolean;
}

function tell(ground: SessionGround, told: Told): SessionGround {
  return {
    ...ground,
    leading: signal(true),
    lostEveryLink: signal(told.lostEveryLink ?? false),
    isRemoved: signal(told.isRemoved ?? false),
    isDeputy: signal(told.isDeputy ?? false),
    presenterHere: signal(told.presenterHere ?? true),
    receiving: signal(told.receiving ?? null),
    stranger: signal(told.stranger ?? null),
  };
}

function shipped() {
  const [workshop] = shippedWorkshops;
  if (!workshop) throw new Error("No workshop is shipped");
  return workshop;
}

/** A presenter's session that was opened, with devices that were not. */
export async function openSamplePresenter(worktable: Worktable, told: Told = {}): Promise<PresenterSession> {
  const id = await worktable.start({ title: "A day in March", tables: TABLES, workshop: shipped() });
  const session = await worktable.open(id);
  if (typeof session === "string" || session.role !== "presenter") throw new Error("Not the presenter's");
  return {
    ...session,
    ground: tell(session.ground, told),
    devices: signal(SAMPLE_DEVICES),
    removed: signal([{ deviceId: "device-removed", name: "Hamid" }]),
  };
}

/** A participant's session at table 4, with what is to be told. */
export async function openSampleParticipant(
  worktable: Worktable,
  told: Told = {},
): Promise<ParticipantSession> {
  const id = await startAlone(worktable.storage, {
    workshop: shipped(),
    title: "A day in March",
    tableName: "Table 4",
    personName: "Ana",
  });
  const session = await worktable.open(id);
  if (typeof session === "string" || session.role !== "participant") throw new Error("Not a participant's");
  const moved = { from: "Table 3", fromId: "t3", to: "Table 4" };
  return { ...session, ground: tell(session.ground, told), moved: signal(told.moved ? moved : null) };
}
