// What a page costs: `npm run benchmark -- 100` builds the site with 100 more case studies and prints time and weight. The build stays
// in .build/benchmark/dist: `npm run search-quality -- .build/benchmark/dist` tells how search does there.
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from './build.ts';
import { runMain } from './lib/failure.mjs';

const root = process.cwd();
const work = join(root, '.build', 'benchmark');
const cases = join(work, 'content', 'case-studies');

const CONSONANTS = 'bcdfghjklmnpqrstvwxz';
const DIALECTS = 60;

/** A word that no language has, for each word of five letters or more: the same one wherever that word stands in the same dialect. */
function scramble(text: string, dialect: number): string {
  return text.replace(/\p{L}{5,}/gu, (word) =>
    [...word].map((letter, at) => {
      const place = CONSONANTS.indexOf(letter.toLowerCase());
      return place < 0 ? letter : CONSONANTS[(place + 1 + ((dialect + at) % (CONSONANTS.length - 1))) % CONSONANTS.length];
    }).join(''),
  );
}

/** Scrambles what people read in a file of a case: texts between quotation marks below the facts, and the body; no ids, links or components. */
function scrambleFile(file: string, dialect: number): string {
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  // Without the stamp of its original, whose words are others now: else each would be looked for in the history.
  const texts = frontmatter.replace(/^translates: .*\n/m, '').replace(/^(?!provenance)((?: {2})?[\w-]+: )"(.*)"$/gm, (line, key: string, text: string) =>
    /^ {2}/.test(key) && !/[ ]/.test(text) ? line : `${key}"${scramble(text, dialect)}"`);
  const words = body.split(/(<[^>]*>|\]\([^)]*\)|^#.*$)/m).map((part, at) => (at % 2 === 0 ? scramble(part, dialect) : part)).join('');
  return `---\n${texts}\n---\n${words}`;
}

/**
 * Adds cases until there are `extra` more: the facts of real ones, with texts in words that no language has, so that they burden
 * lists and search as other cases would, and answer no query.
 */
function addCases(extra: number): void {
  const slugs = readdirSync(cases).sort();
  for (let index = 0; index < extra; index += 1) {
    const slug = slugs[index % slugs.length] as string;
    cpSync(join(cases, slug), join(cases, `${slug}-${index}`), { recursive: true });
    for (const lang of ['nl', 'fr', 'es', 'en']) {
      const file = join(cases, `${slug}-${index}`, `index.${lang}.mdx`);
      writeFileSync(file, scrambleFile(readFileSync(file, 'utf8'), Math.floor(index / slugs.length) % DIALECTS));
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
