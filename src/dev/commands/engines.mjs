// @ts-check
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * The first of these programs that is on this machine; one named in the environment goes before all.
 * @param {string} variable
 * @param {readonly string[]} places
 */
function findProgram(variable, places) {
  const named = process.env[variable];
  return (named ? [named] : places).find((path) => existsSync(path));
}

/** Path of a Firefox on this machine. */
export const findFirefox = () =>
  findProgram("WORKTABLE_FIREFOX", [
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ]);

/** Path of the program that steers WebKitGTK. */
export const findWebKitDriver = () =>
  findProgram("WORKTABLE_WEBKIT_DRIVER", [
    "/usr/bin/WebKitWebDriver",
    "/usr/libexec/webkit2gtk-4.1/WebKitWebDriver",
  ]);

/** Path of a screen without a monitor, which WebKitGTK draws on. */
export const findXvfb = () => findProgram("WORKTABLE_XVFB", ["/usr/bin/Xvfb"]);

/** The Python that can open a window of WebKitGTK. */
const findWebKitWindow = () => {
  const code = "import gi; gi.require_version('WebKit2', '4.1'); from gi.repository import WebKit2";
  return spawnSync("/usr/bin/python3", ["-c", code], { stdio: "ignore" }).status === 0
    ? "/usr/bin/python3"
    : undefined;
};

/**
 * The engines that the worksheets are tried in beside Chromium: what each needs, and the Debian package of it.
 * @type {readonly { name: "Firefox" | "WebKit", advice: string,
 *   parts: readonly { find: () => string | undefined, aptPackages: readonly string[] }[] }[]}
 */
export const OTHER_ENGINES = [
  {
    name: "Firefox",
    parts: [{ find: findFirefox, aptPackages: ["firefox-esr"] }],
    advice: "Install Firefox, or name one: WORKTABLE_FIREFOX=/path/to/firefox npm test",
  },
  {
    name: "WebKit",
    parts: [
      { find: findWebKitDriver, aptPackages: ["webkit2gtk-driver"] },
      { find: findXvfb, aptPackages: ["xvfb"] },
      { find: findWebKitWindow, aptPackages: ["python3-gi", "gir1.2-webkit2-4.1"] },
    ],
    advice: "It needs Linux: apt-get install webkit2gtk-driver xvfb python3-gi gir1.2-webkit2-4.1",
  },
];

/** The Debian packages that the engines still lack here. */
export const listMissingParts = () =>
  OTHER_ENGINES.flatMap(({ parts }) =>
    parts.filter(({ find }) => !find()).flatMap(({ aptPackages }) => aptPackages),
  );

/**
 * Why an engine can't be tried here, in a sentence that says how to get it; null where it can.
 * @param {"Firefox" | "WebKit"} name
 */
export function reasonNotTried(name) {
  const engine = OTHER_ENGINES.find((one) => one.name === name);
  if (!engine) throw new Error(`There is no engine ${name}.`);
  const isHere = engine.parts.every(({ find }) => find());
  return isHere ? null : `Not tried in ${name}, which is not on this machine. ${engine.advice}`;
}
