const DATABASE = 'bihuan.intake';
const STORE = 'pictures';

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('', 'UnknownError'));
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answerOf(request);
}

/** Rejects where this browser keeps nothing, or has no room left. */
async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, mode);
    const written = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
    });
    const [result] = await Promise.all([answerOf(act(transaction.objectStore(STORE)) as IDBRequest<T>), written]);
    return result;
  } finally {
    database.close();
  }
}

/** Pictures pasted into a person's draft; kept beside its words (intake-draft.ts), where files have room. */
export const readPictures = async (username: string): Promise<File[]> =>
  (await inStore<File[] | undefined>('readonly', (store) => store.get(username))) ?? [];

export const keepPictures = (username: string, pictures: readonly File[]): Promise<unknown> =>
  inStore('readwrite', (store) => (pictures.length > 0 ? store.put(pictures, username) : store.delete(username)));
