import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { findWebKitDriver, findXvfb } from "../../src/dev/commands/engines.mjs";
import type { EngineBrowser, Spot } from "./engines.ts";
import { TABLET } from "./journey.ts";
import { openSession, type WebDriver, waitForServer } from "./webdriver.ts";

const BROWSER = fileURLToPath(new URL("./webkit-browser.py", import.meta.url));
const ARROWS = { ArrowRight: "\uE014", ArrowDown: "\uE015" };
const CONTROL = "\uE009";
const END = "\uE010";

/** WebKitGTK on a screen without a monitor, over W3C WebDriver. */
export async function startWebKit(profileFolder: string): Promise<EngineBrowser> {
  const { width, height } = TABLET.viewport;
  const xvfb = start(findXvfb(), [
    "-displayfd",
    "3",
    "-screen",
    "0",
    `${width}x${height}x24`,
    "-nolisten",
    "tcp",
  ]);
  const [display] = await once(xvfb.stdio[3] as Readable, "data");
  const port = await takeFreePort();
  const driver = start(findWebKitDriver(), [`--port=${port}`], {
    DISPLAY: `:${String(display).trim()}`,
    GDK_BACKEND: "x11",
    NO_AT_BRIDGE: "1",
  });
  const complaints: string[] = [];
  listenToConsole(driver, complaints);
  const server = `http://127.0.0.1:${port}`;
  await waitForServer(server);
  const openBrowser = () =>
    openSession(server, {
      browserName: "worktable-webkit",
      "webkitgtk:browserOptions": { binary: BROWSER, args: [profileFolder, `${width}`, `${height}`] },
    });
  let session = await openBrowser();
  return {
    open: (url) => session.command("POST", "/url", { url }),
    reload: () => session.command("POST", "/refresh"),
    run: (work, argument) => session.run(work, argument),
    async click(css, spot = [0.5, 0.5]) {
      await session.find(css);
      // Not by the driver's own click, which scrolls a control just under the bar at the top.
      await point(session, css, [spot]);
    },
    type: async (css, text) => sendKeys(session, css, `${CONTROL}${END}${CONTROL}${text}`),
    pressArrow: (css, key) => sendKeys(session, css, ARROWS[key]),
    drag: (css, spots) => point(session, css, spots),
    screenshot: async () => Buffer.from(await session.command<string>("GET", "/screenshot"), "base64"),
    async restart() {
      await session.end();
      session = await openBrowser();
    },
    async close() {
      await session.end().catch(() => {});
      await Promise.all([end(driver), end(xvfb)]);
    },
    complaints,
  };
}

const sendKeys = async (session: WebDriver, css: string, text: string): Promise<void> =>
  session.command("POST", `/element/${await session.find(css)}/value`, { text });

/** Presses the mouse at the first spot of an element, moves over the others and lets go. */
async function point(session: WebDriver, css: string, spots: readonly Spot[]): Promise<void> {
  const box = await session.run((selector) => {
    const element = document.querySelector(selector);
    element?.scrollIntoView({ block: "center" });
    const rect = element?.getBoundingClientRect();
    return rect && { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
  }, css);
  if (!box) throw new Error(`Not in sight: ${css}`);
  const [from, ...way] = spots.map(([x, y]) => ({
    type: "pointerMove",
    duration: 20,
    origin: "viewport",
    x: Math.round(box.x + box.width * x),
    y: Math.round(box.y + box.height * y),
  }));
  await session.command("POST", "/actions", {
    actions: [
      {
        type: "pointer",
        id: "mouse",
        parameters: { pointerType: "mouse" },
        actions: [from, { type: "pointerDown", button: 0 }, ...way, { type: "pointerUp", button: 0 }],
      },
    ],
  });
}

/** Starts a program that ends with this process, however that ends. */
function start(
  program: string | undefined,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcess {
  return spawn("setpriv", ["--pdeathsig", "KILL", program ?? "", ...args], {
    stdio: ["ignore", "pipe", "ignore", "pipe"],
    env: { ...process.env, ...env },
  });
}

/** Without its screen a window of WebKitGTK ends too. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, "exit");
}

/** The engine writes what pages say to its output: "CONSOLE ERROR text", "CONSOLE JS WARN text". */
function listenToConsole(driver: ChildProcess, complaints: string[]): void {
  let rest = "";
  driver.stdout?.setEncoding("utf8").on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    complaints.push(...lines.filter((line) => /CONSOLE .*(?:ERROR|WARN)/.test(line)));
  });
}

async function takeFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || !address) throw new Error("No free port.");
  return address.port;
}
