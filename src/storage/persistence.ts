/** Whether the browser promised not to evict, and what is used of what is there, in bytes. */
export async function readPersistence(): Promise<{ persisted: boolean; usage: number; quota: number }> {
  const keeper = storageKeeper();
  if (!keeper) return { persisted: false, usage: 0, quota: 0 };
  const persisted = await keeper.persisted();
  const { usage = 0, quota = 0 } = keeper.estimate ? await keeper.estimate() : {}; // Safari has it since 17
  return { persisted, usage, quota };
}

/** Asks the browser not to evict; false when it won't promise. */
export const requestPersistence = async (): Promise<boolean> => (await storageKeeper()?.persist()) ?? false;

/** Absent on pages that came over plain http from another machine. */
const storageKeeper = (): StorageManager | undefined => navigator.storage as StorageManager | undefined;
