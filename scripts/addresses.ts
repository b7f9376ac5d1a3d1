// Adds the addresses of today to the list of all that were ever published: `npm run addresses`. Nothing is taken off it.
import { join } from 'node:path';
import { readEnvironment } from '../src/site/environment.ts';
import { updateAddresses } from './lib/life/addresses.ts';

const { contentDir } = readEnvironment();
const { added, total } = await updateAddresses(contentDir, process.cwd());
for (const address of added) console.log(`+ ${address}`);
console.log(`${added.length} added, ${total} in ${join(contentDir, 'addresses.txt')}.`);
