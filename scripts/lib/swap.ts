import { cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const STAGING = 'staging';
const PREVIOUS = 'previous';
const DAY = 24 * 60 * 60 * 1000;

/** A new empty folder in `workDir` for what is being made. Its name tells which process makes it. */
export function makeStaging(workDir: string): string {
  mkdirSync(workDir, { recursive: true });
  return mkdtempSync(join(workDir, `${STAGING}-${process.pid}-`));
}

/**
 * Puts a finished folder in the place of `target` by renames, so that `target` is never half-written. The renames stand
 * in one synchronous step: no signal handler comes between them. Should the second fail, the first is undone.
 */
export function swapInto(staging: string, target: string, workDir: string): void {
  const ready = onSameDisk(staging, target);
  const previous = join(mkdtempSync(join(workDir, `${PREVIOUS}-${process.pid}-`)), basename(target));
  const hadTarget = existsSync(target);
  try {
    if (hadTarget) renameSync(target, previous);
    renameSync(ready, target);
  } catch (error) {
    if (hadTarget && !existsSync(target) && existsSync(previous)) renameSync(previous, target);
    throw error;
  } finally {
    if (existsSync(target)) rmSync(dirname(previous), { recursive: true, force: true });
  }
}

/** A rename cannot cross disks: there the finished folder is copied beside the target first. */
function onSameDisk(staging: string, target: string): string {
  mkdirSync(dirname(target), { recursive: true });
  if (lstatSync(dirname(target)).dev === lstatSync(staging).dev) return staging;
  const beside = `${target}.${basename(staging)}`;
  try {
    cpSync(staging, beside, { recursive: true });
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw error;
  }
  return beside;
}

/**
 * Removes what builds left behind that were killed outright; folders of builds that still run stay. If one was killed
 * between the two renames of `swapInto`, the previous `target` is put back first.
 */
export function cleanUp(workDir: string, target: string): void {
  if (!existsSync(workDir)) return;
  for (const name of readdirSync(workDir)) {
    const [, kind, pid] = /^(staging|previous)-(\d+)-/.exec(name) ?? [];
    const path = join(workDir, name);
    if (!kind || (isRunning(Number(pid)) && Date.now() - lstatSync(path).mtimeMs < DAY)) continue;
    const kept = join(path, basename(target));
    if (kind === PREVIOUS && existsSync(kept) && !existsSync(target)) renameSync(kept, target);
    rmSync(path, { recursive: true, force: true });
  }
}

/** This process has just started and made nothing yet: a folder with its number is an older one's. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Number of files, of HTML pages among them, and bytes. */
export function measure(dir: string): { files: number; pages: number; bytes: number } {
  const total = { files: 0, pages: 0, bytes: 0 };
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    total.files += 1;
    if (entry.name.endsWith('.html')) total.pages += 1;
    total.bytes += lstatSync(join(entry.parentPath, entry.name)).size;
  }
  return total;
}
