/** IndexedDB without anything around it. */
export interface RawStore {
  /** Puts all values in one strict transaction; resolves when it has completed. */
  put(values: readonly Uint8Array[]): Promise<void>;
  /** All values, in the order they were put. */
  readAll(): Promise<Uint8Array[]>;
  close(): void;
}

export const openRawStore = (name: string): Promise<RawStore> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("updates", { autoIncrement: true });
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(rawStoreOn(opening.result));
  });

const rawStoreOn = (database: IDBDatabase): RawStore => ({
  put: (values) =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction("updates", "readwrite", { durability: "strict" });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      const store = transaction.objectStore("updates");
      for (const value of values) store.put(value);
    }),
  readAll: () =>
    new Promise((resolve, reject) => {
      const reading = database.transaction("updates").objectStore("updates").getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    }),
  close: () => database.close(),
});
