/** Every tab with an open session holds a Web Lock whose name begins so. */
const SESSION_LOCK = "worktable-session:";

/** Whether a session is open in any tab of this device. */
export async function isSessionOpen(): Promise<boolean> {
  // absent on pages that came over plain http: there is no new version to wait for either
  const locks = navigator.locks as LockManager | undefined;
  const { held = [] } = (await locks?.query()) ?? {};
  return held.some(({ name }) => name?.startsWith(SESSION_LOCK));
}
