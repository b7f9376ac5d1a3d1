// Plain JavaScript with only node: imports: see scripts/start.mjs.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = ['Google Chrome', 'Chromium', 'Google Chrome for Testing', 'Microsoft Edge'];
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** How to get a browser, in one line. */
export const NO_BROWSER = 'No Chromium is found for the browser tests: install it (Debian and Ubuntu: apt-get install chromium) or set CHROMIUM_PATH to one.';

/**
 * Path of a Chromium, Chrome or Edge; undefined when there is none. CHROMIUM_PATH decides alone when it is set: a wrong
 * path must be noticed, not replaced by another browser.
 * @param {Record<string, string | undefined>} env
 * @param {{ platform?: string, isProgram?: (path: string) => boolean }} [machine]
 * @returns {string | undefined}
 */
export function findChromium(env, { platform = process.platform, isProgram = canRun } = {}) {
  const { CHROMIUM_PATH: wish } = env;
  if (wish) return isProgram(wish) ? wish : undefined;
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const inPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const mac = [env.HOME ?? '', '/'].flatMap((home) => MAC.map((name) => join(home, 'Applications', `${name}.app`, 'Contents', 'MacOS', name)));
  const windows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) => (folder ? WINDOWS.map((path) => `${folder}\\${path}`) : []));
  const places = platform === 'win32' ? windows : platform === 'darwin' ? [...mac, ...inPath] : inPath;
  return places.find((path) => isProgram(path));
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
