const KEY = 'searches';
const MOST = 5;

/** What was searched last in this tab, newest first. The browser forgets it when the tab closes. */
export function readRecent(): string[] {
  try {
    const list: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return []; // Storage is off, or holds something else: there is nothing recent.
  }
}

/** Keeps a query; a query that goes on from the last one replaces it. */
export function keepRecent(query: string): void {
  const others = readRecent().filter((one) => !query.toLowerCase().startsWith(one.toLowerCase()));
  try {
    sessionStorage.setItem(KEY, JSON.stringify([query, ...others].slice(0, MOST)));
  } catch {
    // Storage is off or full: searching goes on without it.
  }
}

/** Forgets what was searched. */
export function clearRecent(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Storage is off: nothing was kept.
  }
}
