/*
 * Files that came to the app from outside, by the share sheet or by opening one with it. The service worker puts them
 * here while no page may be open; a page that was reloaded finds them still. The browser keeps them, not the app's own
 * storage: they are copies of files that the person has.
 */
const CACHE = "worktable-inbox";
const NAME_HEADER = "x-file-name";

/** The path of the screen that takes them. */
export const INBOX_PATH = "/open";

/** Keeps files until `takeFromInbox`; what was there before goes. */
export async function putInInbox(files: readonly File[]): Promise<void> {
  await caches.delete(CACHE);
  const inbox = await caches.open(CACHE);
  for (const [index, file] of files.entries()) {
    const headers = { [NAME_HEADER]: encodeURIComponent(file.name) };
    await inbox.put(`inbox/${index}`, new Response(file, { headers }));
  }
}

/** Takes what came, in its order; empty when nothing did, or on plain http, where nothing can come. */
export async function takeFromInbox(): Promise<readonly File[]> {
  if (!("caches" in globalThis) || !(await caches.has(CACHE))) return [];
  const inbox = await caches.open(CACHE);
  const kept = await inbox.matchAll();
  const files = await Promise.all(
    kept.map(
      async (response) =>
        new File([await response.blob()], decodeURIComponent(response.headers.get(NAME_HEADER) ?? "")),
    ),
  );
  await caches.delete(CACHE);
  return files;
}
