// First: it states the order of the cascade layers.
import "./ui/styles.css";

import { effect } from "@preact/signals";
import { render } from "preact";
import { App } from "./App.tsx";
import { watchLaunches } from "./offline/launch.ts";
import { startOffline } from "./offline/register.ts";
import { startLook } from "./session/look.ts";
import { openWorktable } from "./session/open-worktable.ts";
import { openStorage } from "./storage/storage.ts";
import { currentPath, goTo } from "./ui/route.ts";

const LAST_PATH = "last-path";

const app = document.getElementById("app");
if (!app) throw new Error("index.html has no #app");

const offline = startOffline();
const storage = openStorage();
const worktable = openWorktable(storage);
const start = startLook(storage).then(async () => {
  // Opened at its start address: go on where one was, if the tablet was not put down on Home.
  const last = location.hash === "" ? await storage.preference(LAST_PATH) : null;
  if (last) goTo(last, { replace: true });
  effect(() => void storage.putPreference(LAST_PATH, currentPath.value));
});
// Storage trouble is shown by the screens; the app itself must come up.
start
  .catch(() => {})
  .then(() => {
    render(<App worktable={worktable} offline={offline} />, app);
    watchLaunches();
  });
