import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { readEnvironment } from './src/site/environment.ts';
import { getSitemapOptions } from './src/site/sitemap.ts';
import { starlightOptions } from './src/site/starlight.ts';
import { mendSveltia } from './src/site/sveltia.ts';

const environment = readEnvironment();
const { siteUrl, basePath, outDir, cacheDir } = environment;

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  // Astro's newer default removes the spaces between inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // Partners pay for every byte: nothing is fetched before it is asked for.
  prefetch: false,
  // Few texts show code, and none so much that it needs colours.
  markdown: { syntaxHighlight: false },
  integrations: [starlight(starlightOptions), mdx(), sitemap(getSitemapOptions(environment))],
  vite: {
    plugins: [mendSveltia],
    build: {
      // Oldest browsers the styles are written down to; light-dark() is among what is translated for them.
      cssTarget: ['chrome100', 'firefox100', 'safari15.4'],
      // Vite fills in its marks for dynamic imports after Astro has inlined small scripts: such a script stays a file.
      assetsInlineLimit: (_file, content) => (content.includes('__VITE_PRELOAD__') ? false : undefined),
    },
  },
});
