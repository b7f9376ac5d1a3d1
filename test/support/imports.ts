import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

export interface Import {
  /** File that imports, relative to the project. */
  readonly from: string;
  /** What it imports: a file of the project as a path relative to it, or the name of a package. */
  readonly to: string;
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`: types count, as they tie files together too. */
const STATEMENT = /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]\s*\)/gm;

/** The imports that stand in a source text, as they are written. */
export function findImports(source: string): string[] {
  return [...source.matchAll(STATEMENT)].map(([, from, bare, dynamic]) => (from ?? bare ?? dynamic) as string);
}

/** Every import of the source files that match a pattern. */
export function readImports(pattern: string): Import[] {
  return globSync(pattern).map((file) => file.replaceAll('\\', '/')).sort().flatMap((from) =>
    findImports(readFileSync(from, 'utf8')).map((written) => ({
      from,
      to: written.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), written)) : written,
    })));
}
