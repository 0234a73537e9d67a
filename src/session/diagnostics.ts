import type { ConnectionCounts, Link, LinkStatistics } from "../room/contract.ts";
import { readOffline } from "./check/read-offline.ts";
import type { OfflineReading } from "./check/readings.ts";
import type { SessionDevice } from "./devices.ts";
import type { SessionGround } from "./ground.ts";
import type { KeptDocument } from "./kept-documents.ts";
import { APP_VERSION } from "./version.ts";
import { screenIsHeld } from "./wake-lock.ts";
import type { AnySession, Worktable } from "./worktable.ts";

/** A link as whoever helps wants to see it. */
export interface LinkDiagnosis {
  /** Beginning of the other device's id; null before its hello. */
  readonly device: string | null;
  readonly role: string | null;
  readonly tableId: string | null;
  readonly state: "open" | "silent" | "closed";
  readonly origin: Link["origin"];
  readonly ageMs: number;
  readonly statistics: LinkStatistics | null;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly messagesSent: number;
  /** Spares that wait for this device. */
  readonly spares: number;
}

export interface SessionDiagnosis {
  /** Beginning of the id. */
  readonly id: string;
  readonly role: AnySession["role"];
  readonly tableId: string | null;
  readonly tables: number;
  readonly leading: boolean;
  readonly isDeputy: boolean;
  readonly isRemoved: boolean;
  readonly lostEveryLink: boolean;
  readonly presenterHere: boolean;
  /** Of the control record. */
  readonly sequence: number;
  readonly moves: number;
  readonly deputies: number;
  readonly removed: number;
  readonly workshop: string;
  readonly workshopEdition: number;
  readonly keeping: string;
  readonly counts: { readonly dropped: number; readonly refused: number; readonly recordsRefused: number };
  /** Votes that nobody signed, or older than one before; on a presenter's device. */
  readonly ballotsIgnored: number;
  readonly connections: ConnectionCounts;
  readonly receiving: { readonly bytes: number; readonly of: number } | null;
  readonly documents: readonly KeptDocument[];
  readonly links: readonly LinkDiagnosis[];
  /** Devices that hold a spare but no link at the moment: device → spares. */
  readonly waitingSpares: readonly (readonly [string, number])[];
  /** On a presenter's device. */
  readonly devices: readonly {
    readonly device: string;
    readonly role: SessionDevice["role"];
    readonly tableId: string | null;
    readonly link: SessionDevice["link"];
  }[];
}

/** How things stand on this device: no word that people wrote, no name of a person, a table or a session. */
export interface Diagnostics {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly version: string;
  readonly browser: string;
  readonly language: string;
  readonly isSecure: boolean;
  readonly isOnline: boolean;
  readonly screenHeld: boolean;
  readonly hasWebRtc: boolean;
  /** Beginning of this device's id; null before it first linked. */
  readonly device: string | null;
  readonly storage: { readonly persisted: boolean; readonly usage: number; readonly quota: number };
  readonly sessionsKept: number;
  readonly offline: OfflineReading;
  readonly session: SessionDiagnosis | null;
}

/** Enough of an id to tell a room's devices apart. */
const shorten = (id: string): string => id.slice(0, 6);

export async function readDiagnostics(worktable: Worktable): Promise<Diagnostics> {
  const { storage, current } = worktable;
  const session = current.peek();
  const [identity, persistence, offline, diagnosis] = await Promise.all([
    storage.identity().catch(() => null),
    storage.persistence().catch(() => ({ persisted: false, usage: 0, quota: 0 })),
    readOffline(),
    session && readSession(session),
  ]);
  return {
    at: Date.now(),
    version: APP_VERSION,
    browser: navigator.userAgent,
    language: navigator.language,
    isSecure: isSecureContext,
    isOnline: navigator.onLine,
    screenHeld: screenIsHeld.peek(),
    hasWebRtc: "RTCPeerConnection" in globalThis,
    device: identity && shorten(identity.deviceId),
    storage: persistence,
    sessionsKept: storage.sessions.peek()?.length ?? 0,
    offline,
    session: diagnosis,
  };
}

async function readSession(session: AnySession): Promise<SessionDiagnosis> {
  const { ground } = session;
  const record = ground.record.peek();
  const links = await Promise.all(ground.links.peek().map((link) => readLink(link, ground)));
  const linked = new Set(links.map(({ device }) => device));
  const devices = session.role === "presenter" ? session.devices.peek() : [];
  return {
    id: shorten(ground.id),
    role: session.role,
    tableId: session.role === "participant" ? session.tableId : null,
    tables: record.tables.length,
    leading: ground.leading.peek(),
    isDeputy: ground.isDeputy.peek(),
    isRemoved: ground.isRemoved.peek(),
    lostEveryLink: ground.lostEveryLink.peek(),
    presenterHere: ground.presenterHere.peek(),
    sequence: record.sequence,
    moves: record.moves,
    deputies: record.warrant?.deputies.length ?? 0,
    removed: record.removed.length,
    workshop: ground.file.id,
    workshopEdition: record.workshopEdition,
    keeping: ground.keeping.peek().kind,
    counts: ground.counts.peek(),
    ballotsIgnored: session.role === "presenter" ? session.ballotsIgnored.peek() : 0,
    connections: ground.countConnections(),
    receiving: ground.receiving.peek(),
    documents: ground.listDocuments(),
    links,
    waitingSpares: [...ground.spares.peek()]
      .map(([device, spares]) => [shorten(device), spares] as const)
      .filter(([device]) => !linked.has(device)),
    devices: devices.map(({ deviceId, role, tableId, link }) => ({
      device: shorten(deviceId),
      role,
      tableId,
      link,
    })),
  };
}

async function readLink(link: Link, ground: SessionGround): Promise<LinkDiagnosis> {
  const remote = link.remote.peek();
  return {
    device: remote && shorten(remote.deviceId),
    role: remote?.role ?? null,
    tableId: remote?.tableId ?? null,
    state: link.state.peek(),
    origin: link.origin,
    ageMs: Date.now() - link.openedAt,
    statistics: await link.statistics().catch(() => null),
    bytesSent: link.bytesSent(),
    bytesReceived: link.bytesReceived(),
    messagesSent: link.messagesSent(),
    spares: remote ? (ground.spares.peek().get(remote.deviceId) ?? 0) : 0,
  };
}
