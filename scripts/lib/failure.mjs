// Plain JavaScript with only node: imports: see scripts/start.mjs.

/** An error whose message is all that a person needs: commands print it without a stack. */
export class Failure extends Error {
  /**
   * @param {string} message One line: what is wrong and what to do.
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}

/** Codes as Node and npm write them, in the order in which they explain most. @type {[RegExp, string][]} */
const KNOWN = [
  [/\bENOSPC\b/, 'The disk is full: free some space and run the command again.'],
  [/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/,
    'The package registry cannot be reached: check the internet connection (or proxy) and run the command again.'],
  [/\b(EUSAGE)\b/, 'package.json and package-lock.json do not agree: run "npm install" and commit both.'],
  [/\b(EINTEGRITY)\b/, 'A downloaded package does not match package-lock.json: run "npm cache clean --force" and try again.'],
  [/\b(EBUSY|EPERM)\b/, 'A file in the project is in use by another program: stop it (a server, an editor) and try again.'],
  [/\bEACCES\b/, 'A file or folder of the project may not be written by you: check its owner and permissions.'],
];

/**
 * The one line that explains a known system error, or undefined.
 * @param {string} text An error's message or what a command wrote.
 * @returns {string | undefined}
 */
export function explain(text) {
  return KNOWN.find(([code]) => code.test(text))?.[1];
}

/**
 * Runs a command's main function: a failure becomes one line and an exit code, never a stack,
 * except for a fault of our own, where the stack is what a developer needs.
 * @param {() => Promise<number | void>} main Resolves with the exit code (nothing: 0).
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) || 0;
  } catch (error) {
    const { name, message = String(error), code = '', stack, exitCode = 1 } = /** @type {any} */ (error) ?? {};
    // A failure without words: another command has already said what is wrong.
    const line = name === 'Failure' ? message : (explain(`${code} ${message}`) ?? stack ?? message);
    if (line) console.error(line);
    process.exitCode = exitCode;
  }
}
