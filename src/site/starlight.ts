import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { DEFAULT_LANG, langNames, langs } from './locales.ts';

/** Leaf components of Starlight that this site draws itself. Structural ones (PageFrame, Header) stay Starlight's. */
const ownComponents = [
  'ContentPanel',
  'FallbackContentNotice',
  'Footer',
  'LanguageSelect',
  'MarkdownContent',
  'MobileMenuToggle',
  'PageSidebar',
  'PageTitle',
  'Search',
  'Sidebar',
  'SiteTitle',
  'SocialIcons',
  'ThemeProvider',
  'ThemeSelect',
];

export const starlightOptions: StarlightUserConfig = {
  title: 'VVSG-International',
  defaultLocale: 'root',
  locales: Object.fromEntries(
    langs.map((lang) => [lang === DEFAULT_LANG ? 'root' : lang, { label: langNames[lang], lang }]),
  ),
  components: Object.fromEntries(ownComponents.map((name) => [name, `./src/starlight/${name}.astro`])),
  customCss: ['./src/styles/index.css'],
  routeMiddleware: './src/starlight/route-data.ts',
  favicon: '/favicon.svg',
  credits: false,
  pagination: false,
  tableOfContents: false,
  disable404Route: true,
  expressiveCode: false,
  markdown: { headingLinks: false },
  // Sections and chapters are listed by our own Sidebar, never every record: pages must not grow with their number.
  sidebar: [],
};
