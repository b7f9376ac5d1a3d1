import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

export interface Import {
  /** File that imports, relative to the project. */
  readonly from: string;
  /** What it imports: a file of the project as a path relative to it, or the name of a package. */
  readonly to: string;
  /** Only types: gone when the code runs. */
  readonly isType: boolean;
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`. */
const STATEMENT = /^\s*(?:import|export)\b([^'"`;]*?)\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]\s*\)/gm;

/** `type A` or `{ type A, type B }`. */
function isTypeOnly(clause: string): boolean {
  const names = /^\s*\{([^}]*)\}\s*$/.exec(clause)?.[1]?.split(',').map((name) => name.trim()).filter(Boolean);
  return /^\s*type\s/.test(clause) || (names !== undefined && names.every((name) => name.startsWith('type ')));
}

/** The imports that stand in a source text, as they are written. */
export function findImports(source: string): { written: string; isType: boolean }[] {
  return [...source.matchAll(STATEMENT)].map(([, clause, from, bare, dynamic]) => ({
    written: (from ?? bare ?? dynamic) as string,
    isType: clause !== undefined && isTypeOnly(clause),
  }));
}

/** Every import of the source files that match a pattern. */
export function readImports(pattern: string): Import[] {
  return globSync(pattern).map((file) => file.replaceAll('\\', '/')).sort().flatMap((from) =>
    findImports(readFileSync(from, 'utf8')).map(({ written, isType }) => ({
      from,
      to: written.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), written)) : written,
      isType,
    })));
}
