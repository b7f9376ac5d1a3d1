// Plain JavaScript with only node: imports: see scripts/start.mjs.
import { spawn } from 'node:child_process';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] Replaces the environment.
 * @property {'inherit' | 'watch' | 'capture'} [output] inherit: straight to the terminal. watch: shown, and its error
 *   output kept too. capture: kept, not shown.
 * @property {(text: string) => void} [onText] Gets what is kept as it comes.
 * @property {AbortSignal} [signal] Ends the program when it is aborted.
 *
 * @typedef {object} RunResult
 * @property {number} code Exit code; 128 + the signal's number when it was stopped by one.
 * @property {string} text What was kept of the output.
 * @property {number} seconds
 */

const SIGNALS = /** @type {const} */ ({ SIGINT: 2, SIGTERM: 15, SIGHUP: 1 });

/**
 * Runs a program with its arguments as an array, never through a shell. Signals that reach this process are passed on
 * and waited for: stopping leaves no orphan behind and lets the program tidy up. (Ctrl-C in a terminal reaches the
 * program twice so; whoever stops one process only, as a service manager does, relies on it.)
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>} Rejects only when the program cannot be started.
 */
export function run(command, args, { cwd, env = process.env, output = 'inherit', onText, signal: abort } = {}) {
  const started = Date.now();
  const stdio = { inherit: 'inherit', watch: ['inherit', 'inherit', 'pipe'], capture: ['ignore', 'pipe', 'pipe'] }[output];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: /** @type {any} */ (stdio) });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
        onText?.(chunk);
        if (output === 'watch') process.stderr.write(chunk);
      });
    }
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => void child.kill(signal);
    let received = 0;
    /** @param {NodeJS.Signals} signal */
    const onSignal = (signal) => {
      received = SIGNALS[/** @type {'SIGINT'} */ (signal)];
      forward(signal);
    };
    const names = /** @type {NodeJS.Signals[]} */ (Object.keys(SIGNALS));
    for (const name of names) process.on(name, onSignal);
    const end = () => {
      forward('SIGTERM');
      // npm first waits for all its requests.
      setTimeout(forward, 2000, 'SIGKILL').unref();
    };
    abort?.addEventListener('abort', end);
    const settle = () => {
      for (const name of names) process.off(name, onSignal);
      abort?.removeEventListener('abort', end);
    };
    child.on('error', (error) => { settle(); reject(error); });
    child.on('close', (code, signal) => {
      settle();
      // Some programs end with an error of their own when they are stopped (npm), or well (a server): stopped it is.
      const number = received || (signal ? SIGNALS[/** @type {'SIGINT'} */ (signal)] ?? 0 : 0);
      resolve({ code: number ? 128 + number : (code ?? 1), text, seconds: (Date.now() - started) / 1000 });
    });
  });
}

/** Whether an exit code says that a person (or the system) stopped the program. @param {number} code */
export const wasStopped = (code) => code === 129 || code === 130 || code === 143;
