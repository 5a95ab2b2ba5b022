/** The network or the host failed. Any other error is ours, and is never told as one of loading. */
export class LoadFailure extends Error {}

/** Waits for what the browser loads. @throws {LoadFailure} */
export async function load<T>(loading: Promise<T>): Promise<T> {
  try {
    return await loading;
  } catch (cause) {
    throw new LoadFailure('It could not be loaded.', { cause });
  }
}

/** What was loaded; undefined if it could not be. */
export async function ifLoaded<T>(loading: Promise<T>): Promise<T | undefined> {
  try {
    return await loading;
  } catch (error) {
    if (error instanceof LoadFailure) return undefined;
    throw error;
  }
}

/** Loads each thing once: what is loaded stays in memory, and a failed load is retried when it is asked for again. */
export function loadOnce<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  return (key) => {
    const loading = loaded.get(key) ?? load(key);
    loaded.set(key, loading);
    loading.catch(() => loaded.delete(key));
    return loading;
  };
}
