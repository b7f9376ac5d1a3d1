// Plain JavaScript with only node: imports: see scripts/start.mjs.
import { statfsSync } from 'node:fs';

const NETWORK = /attempt \d+ failed with (\w+)/;
const SUCCESS = /http (?:fetch|cache) \S+ (?:2\d\d|304) /;
const FEW_BYTES = 16 * 1024 * 1024;

/**
 * Follows an installation through npm's `--loglevel=http` output. npm alone would show nothing when its output is kept,
 * try for minutes without a connection, and hide a full disk behind the strange errors of half-written files.
 * @param {string} folder On the disk that is written to.
 * @param {{ patience?: number, now?: () => number, freeBytes?: () => number }} [machine] Patience in milliseconds.
 */
export function watchNpm(folder, { patience = 15_000, now = Date.now, freeBytes = () => freeOn(folder) } = {}) {
  const started = now();
  let downloads = 0;
  let failures = 0;
  let lastGood = started;
  let lowest = Infinity;
  return {
    /** @param {string} text A piece of npm's output. */
    read(text) {
      for (const line of text.split('\n')) {
        if (SUCCESS.test(line)) {
          downloads += 1;
          failures = 0;
          lastGood = now();
        } else if (NETWORK.test(line)) failures += 1;
      }
    },
    /** To be called often: the space of a failed installation is free again at its end. */
    look() {
      lowest = Math.min(lowest, freeBytes());
    },
    /** Nothing but failures for a while: no use in waiting for npm to give up. */
    isOffline: () => failures >= 3 && now() - lastGood > patience,
    isDiskFull: () => lowest < FEW_BYTES,
    progress: () => `${Math.round((now() - started) / 1000)} s, ${downloads} downloads`,
  };
}

/** @param {string} folder */
function freeOn(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Infinity;
  }
}
