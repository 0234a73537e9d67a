import { messages } from "../../messages/diagnostics.ts";
import type { Diagnostics, LinkDiagnosis, SessionDiagnosis } from "../../session/diagnostics.ts";
import { writeBytes } from "../settings/write-bytes.ts";

/** A part of the report: facts, or a table of them. */
export interface ReportPart {
  readonly title: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly columns: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

const words = messages.diagnostics;
const { rows, columns, parts } = words;
const writeIs = (is: boolean): string => (is ? words.yes : words.no);

/** The same on the screen and as text. */
export function writeReport(found: Diagnostics): readonly ReportPart[] {
  const { session } = found;
  return [
    { title: parts.app, facts: writeApp(found), columns: [], lines: [] },
    ...(session ? writeSession(session) : []),
    { title: parts.storage, facts: writeStorage(found), columns: [], lines: [] },
  ];
}

const writeApp = (found: Diagnostics): ReportPart["facts"] => [
  [rows.version, found.version],
  [rows.browser, found.browser],
  [rows.language, found.language],
  [rows.time, new Date(found.at).toISOString()],
  [rows.device, found.device ?? words.none],
  [rows.secure, writeIs(found.isSecure)],
  [rows.online, writeIs(found.isOnline)],
  [rows.webRtc, writeIs(found.hasWebRtc)],
  [rows.screen, writeIs(found.screenHeld)],
];

const writeStorage = ({ storage, sessionsKept, offline }: Diagnostics): ReportPart["facts"] => [
  [rows.protected, writeIs(storage.persisted)],
  [rows.room, words.usage(writeBytes(storage.usage), writeBytes(storage.quota))],
  [rows.sessions, String(sessionsKept)],
  [rows.worker, offline.worker],
  [rows.files, words.files(offline.stored, offline.missing)],
];

function writeSession(session: SessionDiagnosis): readonly ReportPart[] {
  const { counts, connections, receiving } = session;
  const facts: ReportPart["facts"] = [
    [rows.session, session.id],
    [rows.role, session.role],
    [rows.table, session.tableId ?? words.none],
    [rows.tables, String(session.tables)],
    [rows.leading, writeIs(session.leading)],
    [rows.presenter, writeIs(session.presenterHere)],
    [rows.deputy, writeIs(session.isDeputy)],
    [rows.removed, writeIs(session.isRemoved)],
    [rows.lost, writeIs(session.lostEveryLink)],
    [rows.record, words.record(session.sequence, session.moves, session.deputies, session.removed)],
    [rows.workshop, words.workshop(session.workshop, session.workshopEdition)],
    [rows.keeping, session.keeping],
    [
      rows.receiving,
      receiving ? words.usage(writeBytes(receiving.bytes), writeBytes(receiving.of)) : words.none,
    ],
    [rows.connections, words.connections(connections.open, connections.closed)],
    [rows.dropped, String(counts.dropped)],
    [rows.refused, String(counts.refused)],
    [rows.recordsRefused, String(counts.recordsRefused)],
    [rows.ballotsIgnored, String(session.ballotsIgnored)],
    [
      rows.spares,
      session.waitingSpares.map(([device, count]) => `${device} ${count}`).join(", ") || words.none,
    ],
  ];
  const tables: readonly ReportPart[] = [
    { title: parts.links, facts: [], columns: LINK_COLUMNS, lines: session.links.map(writeLink) },
    {
      title: parts.devices,
      facts: [],
      columns: [columns.device, columns.role, columns.table, columns.state],
      lines: session.devices.map(({ device, role, tableId, link }) => [device, role, tableId ?? "–", link]),
    },
    {
      title: parts.documents,
      facts: [],
      columns: [columns.document, columns.state, columns.kept],
      lines: session.documents.map(({ name, keeping, kept, changes }) => [
        name,
        keeping,
        words.changes(kept, changes),
      ]),
    },
  ];
  return [
    { title: parts.session, facts, columns: [], lines: [] },
    ...tables.filter(({ lines, title }) => lines.length > 0 || title === parts.links),
  ];
}

const LINK_COLUMNS = [
  columns.device,
  columns.role,
  columns.table,
  columns.state,
  columns.origin,
  columns.age,
  columns.roundTrip,
  columns.path,
  columns.sent,
  columns.received,
  columns.messages,
  columns.spares,
];

function writeLink(link: LinkDiagnosis): readonly string[] {
  const { roundTripMs = null, local = null, remote = null } = link.statistics ?? {};
  return [
    link.device ?? words.unknown,
    link.role ?? words.unknown,
    link.tableId ?? "–",
    link.state,
    link.origin,
    writeAge(link.ageMs),
    roundTripMs === null ? words.unknown : words.milliseconds(Math.round(roundTripMs)),
    local === null || remote === null ? words.unknown : words.path(local, remote),
    writeBytes(link.bytesSent),
    writeBytes(link.bytesReceived),
    String(link.messagesSent),
    String(link.spares),
  ];
}

/** As a clock has it, e.g. "1:04:09". */
function writeAge(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (count: number): string => String(count).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** The report as plain text. */
export function writeReportText(report: readonly ReportPart[]): string {
  return report
    .map(({ title, facts, columns: heads, lines }) =>
      [
        `== ${title} ==`,
        ...facts.map(([name, value]) => `${name}: ${value}`),
        ...lines.map((cells) => cells.map((cell, index) => `${heads[index]}: ${cell}`).join("; ")),
        ...(heads.length > 0 && lines.length === 0 ? [words.none] : []),
      ].join("\n"),
    )
    .join("\n\n");
}
