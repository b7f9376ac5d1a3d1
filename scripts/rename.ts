// Gives a page another name without breaking a link: `npm run rename -- /case-studies/old-name/ new-name`.
import { readEnvironment } from '../src/site/environment.ts';
import { checkContent } from './lib/content/check.ts';
import { Failure, runMain } from './lib/failure.mjs';
import { rename } from './lib/life/rename.ts';
import { render } from './lib/report/reporters.ts';

await runMain(async () => {
  const [address, name, ...rest] = process.argv.slice(2);
  if (!address || !name || rest.length > 0) throw new Failure('Give the address of the page and its new name: npm run rename -- /case-studies/old-name/ new-name');
  const { contentDir } = readEnvironment();
  const project = process.cwd();
  const renamed = await rename(address, name, { root: contentDir, project, today: new Date().toISOString().slice(0, 10) });
  console.log(`${renamed.address.from} is now ${renamed.address.to}. Links and references mended: ${renamed.mentions}, in ${renamed.files.length} files.`);
  for (const file of renamed.files) console.log(`  ${file}`);
  console.log('The old address leads to the new one (content/redirects.yaml). Check of the content:');
  const result = await checkContent(contentDir, { project });
  console.log(render(result, 'terminal', { lang: 'en' }));
  return result.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
});
