/** Every tab with an open session holds a Web Lock whose name begins so. */
const SESSION_LOCK = "worktable-session:";

/** Whether a session is open in any tab of this device. */
export async function isSessionOpen(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name?.startsWith(SESSION_LOCK));
}
