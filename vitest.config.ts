import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take minutes begin first, so that at the end no core waits for the other. */
const LONGEST = ['accessibility', 'editor-trouble', 'editor', 'validity', 'every-page'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => (LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`)) + LONGEST.length + 1) % (LONGEST.length + 1);
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

/** What a project's tests look at decides how long one may take and how many may run side by side. */
const project = (name: string, options: object = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], ...options },
});

// Tests never depend on the machine's time zone: none is set here, and the checks run in whatever zone there is.
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      project('unit'),
      project('content', { testTimeout: 30_000 }),
      // These read the builds that scripts/test.mjs makes and names in TEST_SITE_DIR and TEST_FIXTURE_DIR.
      project('output', { testTimeout: 60_000, hookTimeout: 60_000, sequence: { groupOrder: 1 } }),
      // A browser takes a core and much memory for itself: after the rest, two at most.
      project('e2e', { testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 2, sequence: { groupOrder: 2 } }),
    ],
  },
});
