// What a page costs: `npm run benchmark -- 100` builds the site with 100 more case studies (copies) and prints time and weight.
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from './build.ts';
import { runMain } from './lib/failure.mjs';

const root = process.cwd();
const work = join(root, '.build', 'benchmark');
const cases = join(work, 'content', 'case-studies');

/** Copies cases under new names until there are `extra` more. Copies share their facts; only the address differs. */
function addCases(extra: number): void {
  const slugs = readdirSync(cases).sort();
  for (let index = 0; index < extra; index += 1) {
    const slug = slugs[index % slugs.length] as string;
    cpSync(join(cases, slug), join(cases, `${slug}-${index}`), { recursive: true });
    for (const lang of ['nl', 'fr', 'es', 'en']) {
      const file = join(cases, `${slug}-${index}`, `index.${lang}.mdx`);
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: "(.{0,80}).*"$/m, `title: "$1 ${index}"`));
    }
  }
}

/** Every HTML file below a folder. */
const findPages = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).map((file) => join(dir, file));

await runMain(async () => {
  const extra = Number(process.argv[2] ?? 0);
  rmSync(work, { recursive: true, force: true });
  cpSync(join(root, 'content'), join(work, 'content'), { recursive: true });
  addCases(extra);
  const outDir = join(work, 'dist');
  const env = { ...process.env, CONTENT_DIR: join(work, 'content'), OUT_DIR: outDir, CACHE_DIR: join(work, 'cache') };
  const { pages, bytes, seconds } = await build({ root, env, check: false });
  const weights = findPages(outDir).map((file) => gzipSync(readFileSync(file)).length).sort((a, b) => a - b);
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const listing = gzipSync(readFileSync(join(outDir, 'privacy', 'index.html'))).length;
  console.log(`${extra} more cases: ${pages} pages in ${seconds.toFixed(1)} s, ${((1000 * seconds) / pages).toFixed(1)} ms a page`);
  console.log(`HTML, gzip: mean ${(mean / 1024).toFixed(1)} KiB, largest ${((weights.at(-1) ?? 0) / 1024).toFixed(1)} KiB; a page without lists ${(listing / 1024).toFixed(1)} KiB`);
  console.log(`On disk: ${(bytes / 2 ** 20).toFixed(1)} MiB, of which ${(sizeOf(join(outDir, 'pagefind')) / 2 ** 20).toFixed(1)} MiB search index`);
});

function sizeOf(dir: string): number {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
