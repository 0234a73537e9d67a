import type { ComponentChildren, ComponentType } from "preact";
import { messages } from "./messages/index.ts";
import { HomeScreen } from "./screens/home/HomeScreen.tsx";
import {
  CHECK_PATH,
  commitmentPath,
  DIAGNOSTICS_PATH,
  devicesPath,
  diagnosticsPath,
  exchangePath,
  fromPaperPath,
  handoutsPath,
  OPEN_FILE_PATH,
  overviewPath,
  posterPath,
  projectorPath,
  reportPath,
  STEPS_PATH,
  safekeepingPath,
  sessionPath,
  sourcesPath,
  tableCardsPath,
  tableSheetPath,
  takeHomePath,
  votePath,
} from "./screens/session/paths.ts";
import { SessionGate } from "./screens/session/SessionGate.tsx";
import { WorksheetListScreen } from "./screens/worksheet/WorksheetListScreen.tsx";
import { WorksheetScreen } from "./screens/worksheet/WorksheetScreen.tsx";
import type { ParticipantSession } from "./session/participant.ts";
import type { PresenterSession } from "./session/presenter.ts";
import type { AnySession, OpenSession } from "./session/worktable.ts";
import { AppFrame } from "./ui/AppFrame.tsx";
import { Failure } from "./ui/Failure.tsx";
import { lazyScreen } from "./ui/lazy-screen.tsx";
import { currentPath, goTo, matchPath } from "./ui/route.ts";

type Parameters = Readonly<Record<string, string>>;
type Screen = (parameters: Parameters) => ComponentChildren;

const lazy = <P extends object>(load: () => Promise<ComponentType<P>>) => lazyScreen(load);

const Start = lazy(async () => (await import("./screens/start/StartScreen.tsx")).StartScreen);
const Alone = lazy(async () => (await import("./screens/start/AloneScreen.tsx")).AloneScreen);
const WorkshopDoor = lazy(
  async () => (await import("./screens/workshops/WorkshopDoorScreen.tsx")).WorkshopDoorScreen,
);
const Join = lazy(async () => (await import("./screens/join/JoinScreen.tsx")).JoinScreen);
const Settings = lazy(async () => (await import("./screens/settings/SettingsScreen.tsx")).SettingsScreen);
const CheckRoom = lazy(async () => (await import("./screens/check/CheckScreen.tsx")).CheckScreen);
const Console = lazy(async () => (await import("./screens/console/ConsoleScreen.tsx")).ConsoleScreen);
const Devices = lazy(async () => (await import("./screens/devices/DevicesScreen.tsx")).DevicesScreen);
const Diagnostics = lazy(
  async () => (await import("./screens/diagnostics/DiagnosticsScreen.tsx")).DiagnosticsScreen,
);
const Link = lazy(async () => (await import("./screens/link/LinkScreen.tsx")).LinkScreen);
const Exchange = lazy(async () => (await import("./screens/exchange/ExchangeScreen.tsx")).ExchangeScreen);
const ExchangeJoin = lazy(
  async () => (await import("./screens/exchange/ExchangeScreen.tsx")).ExchangeJoinScreen,
);
const People = lazy(async () => (await import("./screens/people/PeopleScreen.tsx")).PeopleScreen);
const Sources = lazy(async () => (await import("./screens/worksheet/SourcesScreen.tsx")).SourcesScreen);
const Vote = lazy(async () => (await import("./screens/pace/VoteScreen.tsx")).VoteScreen);
const Board = lazy(async () => (await import("./screens/board/BoardScreen.tsx")).BoardScreen);
const Overview = lazy(async () => (await import("./screens/overview/OverviewScreen.tsx")).OverviewScreen);
const TableSheet = lazy(
  async () => (await import("./screens/table-sheet/TableSheetScreen.tsx")).TableSheetScreen,
);
const Safekeeping = lazy(
  async () => (await import("./screens/safekeeping/SafekeepingScreen.tsx")).SafekeepingScreen,
);
const Steps = lazy(async () => (await import("./screens/follow-up/StepsScreen.tsx")).StepsScreen);
const Commitment = lazy(
  async () => (await import("./screens/follow-up/CommitmentScreen.tsx")).CommitmentScreen,
);
const OpenFile = lazy(async () => (await import("./screens/session-file/OpenFileScreen.tsx")).OpenFileScreen);
const Report = lazy(async () => (await import("./screens/report/ReportScreen.tsx")).ReportScreen);
const SecondScreen = lazy(async () => (await import("./screens/remote/SecondScreen.tsx")).SecondScreen);
const Projector = lazy(async () => (await import("./screens/board/ProjectorScreen.tsx")).ProjectorScreen);
const Poster = lazy(async () => (await import("./screens/posters/PosterScreen.tsx")).PosterScreen);
const FromPaper = lazy(
  async () => (await import("./screens/from-paper/FromPaperScreen.tsx")).FromPaperScreen,
);
const TableCards = lazy(
  async () => (await import("./screens/table-cards/TableCardsScreen.tsx")).TableCardsScreen,
);
const Print = lazy(async () => (await import("./screens/print/SessionPrint.tsx")).SessionPrint);
const Handouts = lazy(async () => (await import("./screens/handouts/HandoutsScreen.tsx")).HandoutsScreen);

const TakeHome = lazy(async () => (await import("./screens/take-home/TakeHomeScreen.tsx")).TakeHomeScreen);

const inSession =
  (screen: (session: OpenSession, parameters: Parameters) => ComponentChildren): Screen =>
  (parameters) => {
    const { session = "" } = parameters;
    return (
      <SessionGate sessionId={session}>
        {(open) =>
          open.role === "projector" || open.role === "remote" ? (
            <SecondScreen session={open} />
          ) : (
            screen(open, parameters)
          )
        }
      </SessionGate>
    );
  };

/** Screens of a session that a projector or a remote has too. */
const inAnySession =
  (screen: (session: AnySession) => ComponentChildren): Screen =>
  ({ session = "" }) => <SessionGate sessionId={session}>{screen}</SessionGate>;

const forParticipant = (
  screen: (session: ParticipantSession, parameters: Parameters) => ComponentChildren,
): Screen =>
  inSession((session, parameters) =>
    session.role === "participant" ? screen(session, parameters) : <Console session={session} />,
  );

const forPresenter = (
  screen: (session: PresenterSession, parameters: Parameters) => ComponentChildren,
): Screen =>
  inSession((session, parameters) =>
    session.role === "presenter" ? screen(session, parameters) : <WorksheetListScreen session={session} />,
  );

/** Path → screen. Everything but filling a worksheet loads when it is asked for. */
function routeTable(offers: ComponentChildren): readonly (readonly [string, Screen])[] {
  return [
    ["/", () => <HomeScreen offers={offers} />],
    ["/start", () => <Start />],
    ["/alone", () => <Alone />],
    ["/workshop/:payload", ({ payload = "" }) => <WorkshopDoor payload={payload} />],
    ["/join", () => <Join />],
    ["/exchange", () => <ExchangeJoin />],
    ["/settings", () => <Settings />],
    [CHECK_PATH, () => <CheckRoom />],
    [OPEN_FILE_PATH, () => <OpenFile />],
    [STEPS_PATH, () => <Steps />],
    [DIAGNOSTICS_PATH, () => <Diagnostics session={null} />],
    [sessionPath(":session"), forParticipant((session) => <WorksheetListScreen session={session} />)],
    [
      "/session/:session/worksheet/:worksheet",
      forParticipant((session, { worksheet = "" }) => (
        <WorksheetScreen session={session} worksheetId={worksheet} />
      )),
    ],
    [
      "/session/:session/worksheet/:worksheet/:address",
      forParticipant((session, { worksheet = "", address = "" }) => (
        <WorksheetScreen session={session} worksheetId={worksheet} address={address} />
      )),
    ],
    [commitmentPath(":session"), forParticipant((session) => <Commitment session={session} />)],
    [sourcesPath(":session"), forParticipant((session) => <Sources session={session} />)],
    ["/session/:session/people", forParticipant((session) => <People session={session} />)],
    [
      votePath(":session", ":vote"),
      forParticipant((session, { vote = "" }) => <Vote session={session} voteId={vote} />),
    ],
    [
      "/session/:session/board/:worksheet",
      forPresenter((session, { worksheet = "" }) => <Board session={session} worksheetId={worksheet} />),
    ],
    [overviewPath(":session"), forPresenter((session) => <Overview session={session} />)],
    [
      tableSheetPath(":session", ":table", ":worksheet"),
      forPresenter((session, { table = "", worksheet = "" }) => (
        <TableSheet key={table} session={session} tableId={table} worksheetId={worksheet} />
      )),
    ],
    [safekeepingPath(":session"), forPresenter((session) => <Safekeeping session={session} />)],
    [
      posterPath(":session", ":table", ":worksheet"),
      inSession((session, { table = "", worksheet = "" }) => (
        <Poster session={session} tableId={table} worksheetId={worksheet} />
      )),
    ],
    [fromPaperPath(":session"), inSession((session) => <FromPaper session={session} />)],
    [
      fromPaperPath(":session", ":table"),
      inSession((session, { table = "" }) => <FromPaper key={table} session={session} tableId={table} />),
    ],
    [tableCardsPath(":session"), forPresenter((session) => <TableCards session={session} />)],
    [reportPath(":session"), forPresenter((session) => <Report session={session} />)],
    [projectorPath(":session"), forPresenter((session) => <Projector session={session} />)],
    [diagnosticsPath(":session"), inAnySession((session) => <Diagnostics session={session} />)],
    [devicesPath(":session"), forPresenter((session) => <Devices session={session} />)],
    [exchangePath(":session"), inSession((session) => <Exchange session={session} />)],
    ["/session/:session/link", inAnySession((session) => <Link session={session} />)],
    [takeHomePath(":session"), inSession((session) => <TakeHome session={session} />)],
    [handoutsPath(":session"), forPresenter((session) => <Handouts session={session} />)],
    ["/session/:session/print", inSession((session) => <Print session={session} />)],
  ];
}

/** The screen of the current address. `offers`: installing and updating, for Home. */
export function Routes({ offers }: { readonly offers: ComponentChildren }) {
  const path = currentPath.value;
  for (const [pattern, screen] of routeTable(offers)) {
    const parameters = matchPath(pattern, path);
    if (parameters) return <>{screen(parameters)}</>;
  }
  const words = messages.session;
  return (
    <AppFrame title={words.home.title} back={{ href: "#/", label: words.bar.home }}>
      <Failure
        title={words.failure.notFound}
        retry={{ label: words.failure.home, run: () => goTo("/", { replace: true }) }}
      >
        {messages.common.yourAnswersAreSafe}
      </Failure>
    </AppFrame>
  );
}
