import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  getCacheKeyForURL,
  type PrecacheEntry,
  precacheAndRoute,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

import { INBOX_PATH, putInInbox } from "../ui/inbox.ts";

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

const files = self.__WB_MANIFEST;
precacheAndRoute(files);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL("index.html")));

// Files that were shared to the installed app: no server ever sees them, and none is needed.
registerRoute(
  ({ url }) => url.href === new URL("share", self.registration.scope).href,
  async ({ request }) => {
    const form = await request.formData().catch(() => new FormData());
    await putInInbox(form.getAll("files").filter((value) => value instanceof File));
    return Response.redirect(new URL(`./#${INBOX_PATH}`, self.registration.scope).href, 303);
  },
  "POST",
);

// Asked of the network alone, and without a network there is no door (session/door.ts).
registerRoute(
  ({ url }) => url.href === new URL("door", self.registration.scope).href,
  ({ request }) => fetch(request).catch(() => Response.json({ worktable: 1, signal: null })),
);

// The page that installs the first version is served by it at once, not from its second opening on.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// A new version waits until a person takes it; the page asks no one while a session is open.
self.addEventListener("message", (event) => {
  if (event.data?.type === "SKIP_WAITING") self.skipWaiting();
  // The check before a workshop looks whether each of them is still there.
  if (event.data?.type === "LIST_FILES") {
    event.ports[0]?.postMessage(
      files.map((file) => getCacheKeyForURL(typeof file === "string" ? file : file.url)),
    );
  }
});
