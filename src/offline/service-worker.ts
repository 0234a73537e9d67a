import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  getCacheKeyForURL,
  type PrecacheEntry,
  precacheAndRoute,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

const files = self.__WB_MANIFEST;
precacheAndRoute(files);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL("index.html")));

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
