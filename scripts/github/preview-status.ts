// Tells beside the checks of a pull request where its preview is: node scripts/github/preview-status.ts <commit>
import { runMain } from '../lib/failure.mjs';
import { gh, repository } from './gh.ts';

/** Name of the line among the checks. */
export const CONTEXT = 'preview';

export interface Outcome {
  /** How the build of the preview ended, and its publication: as GitHub calls it. */
  readonly build: string;
  readonly published: string;
  readonly number: string;
  /** owner/name of the repository that shows previews; empty where there is none. */
  readonly repository: string;
  /** Page of the run that built it. */
  readonly runUrl: string;
}

/** What is said of a preview, and where the line leads. */
export function toStatus({ build, published, number, repository: shown, runUrl }: Outcome) {
  if (build !== 'success') return { state: 'failure', description: 'Geen voorbeeld: de site kon niet gebouwd worden.', target_url: runUrl };
  if (!shown) return { state: 'success', description: 'Voorbeeld gebouwd: download het onderaan die pagina.', target_url: `${runUrl}#artifacts` };
  if (published !== 'success') return { state: 'failure', description: 'Het voorbeeld is gebouwd, maar niet gepubliceerd.', target_url: runUrl };
  // <account>/<account>.github.io is the one repository whose pages stand at the root.
  const host = shown.split('/')[1] ?? '';
  return { state: 'success', description: 'Zo zien lezers het.', target_url: `https://${host}/pr-${number}/` };
}

async function main(): Promise<void> {
  const { BUILD = '', PUBLISHED = '', NUMBER = '', PREVIEW_REPOSITORY = '', RUN_URL = '' } = process.env;
  const status = toStatus({ build: BUILD, published: PUBLISHED, number: NUMBER, repository: PREVIEW_REPOSITORY, runUrl: RUN_URL });
  gh('POST', `repos/${repository()}/statuses/${process.argv[2]}`, { context: CONTEXT, ...status });
}

if (import.meta.main) await runMain(main);
