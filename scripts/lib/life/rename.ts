import { readFile, rename as move, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { id } from '../../../src/schemas/parts.ts';
import { checkSyntax } from '../content/check-syntax.ts';
import { readContent } from '../content/read.ts';
import { suggest } from '../content/suggest.ts';
import { Failure } from '../failure.mjs';
import { updateAddresses } from './addresses.ts';
import { applyEdits } from './edits.ts';
import { findMentions, type Renaming } from './mentions.ts';
import { addRedirect } from './redirects.ts';

/** What can get another name. Objectives are named after their codes, chapters and loose pages by the site itself. */
const COLLECTIONS = ['case-studies', 'lessons', 'how-to', 'themes', 'countries', 'partnerships'];

/** Reads an address as people give it: copied from the browser, with a language, with or without slashes. */
function readAddress(typed: string): { collection: string; slug: string } {
  const path = URL.canParse(typed) ? new URL(typed).pathname : typed;
  const [slug = '', collection = ''] = path.split('/').filter(Boolean).reverse();
  if (!COLLECTIONS.includes(collection)) {
    throw new Failure(`"${typed}" is not a page that can be renamed. Give its address, for example /case-studies/old-name/. It begins with one of: ${COLLECTIONS.join(', ')}.`);
  }
  return { collection, slug };
}

/** Works out a renaming, or says why it cannot be. */
function plan(typed: string, name: string, slugs: (collection: string) => string[]): Renaming {
  const { collection, slug } = readAddress(typed);
  const known = slugs(collection);
  if (!known.includes(slug)) {
    const { suggestion } = suggest(slug, known);
    throw new Failure(`There is no page /${collection}/${slug}/.${suggestion ? ` Did you mean /${collection}/${suggestion}/?` : ''}`);
  }
  if (!id.safeParse(name).success) throw new Failure(`"${name}" does not fit in an address: use small letters, digits and hyphens, for example "local-partners".`);
  if (known.includes(name)) throw new Failure(`There is already a page /${collection}/${name}/: choose another name.`);
  return { collection, slug: { from: slug, to: name }, address: { from: `/${collection}/${slug}/`, to: `/${collection}/${name}/` } };
}

/**
 * Gives a page another name: moves its folder (or file), mends every link and reference to it, lets its old address lead
 * to the new one, and brings the list of addresses up to date. Nothing is written before all is known to be possible.
 * @param typed the address of today
 * @param name the new name: the last part of the new address
 * @throws Failure, with a message for people, where it cannot be done
 */
export async function rename(typed: string, name: string, options: { root: string; project: string; today: string }) {
  const { root, project, today } = options;
  const content = await readContent(root, project);
  const renaming = plan(typed, name, (collection) =>
    collection === 'partnerships'
      ? (content.records.get('partnerships') ?? []).map((record) => record.name)
      : content.entries.filter((entry) => entry.collection === collection).map(({ slug }) => slug),
  );
  if (checkSyntax(content).length > 0) throw new Failure('Some files cannot be read, so not every link can be found. Run npm run check, mend them, and try again.');
  const { collection, slug, address } = renaming;
  const edits = findMentions(content, renaming);
  const redirectsFile = join(root, 'redirects.yaml');
  const redirects = addRedirect(await readFile(redirectsFile, 'utf8'), address, today);
  const files = await applyEdits(edits, (file) => resolve(project, file));
  await writeFile(redirectsFile, redirects);
  const extension = collection === 'partnerships' ? '.yaml' : '';
  await move(join(root, collection, slug.from + extension), join(root, collection, slug.to + extension));
  await updateAddresses(root, project);
  return { address, files, mentions: edits.length };
}
