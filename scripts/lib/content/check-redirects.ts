import { redirects as schema } from '../../../src/schemas/redirect.ts';
import { LANGS } from '../../../src/schemas/parts.ts';
import type { Finding } from '../report/issue.ts';
import { judgeLink } from './check-links.ts';
import { isRecord } from './collect.ts';
import { toPages } from './pages.ts';
import { findDrafts } from './publication.ts';
import type { Content } from './read.ts';
import { checkAgainst } from './zod-findings.ts';

/** Where each address of before leads; none where the file cannot be read. */
export function readRedirects({ redirects }: Content): Map<string, string> {
  const data = redirects?.yaml.data;
  if (!isRecord(data)) return new Map();
  return new Map(Object.entries(data).flatMap(([from, to]) => (isRecord(to) && typeof to['to'] === 'string' ? [[from, to['to']] as const] : [])));
}

/** The address at the end of a chain; undefined where it runs in a circle. */
function follow(from: string, leads: Map<string, string>): string | undefined {
  const passed = new Set<string>();
  let at = from;
  while (leads.has(at)) {
    if (passed.has(at)) return undefined;
    passed.add(at);
    at = leads.get(at)!;
  }
  return at;
}

/** Redirects: from an address that no page has, straight to a page that is there. */
export function checkRedirects(content: Content): Finding[] {
  const { redirects } = content;
  if (!redirects || redirects.yaml.findings.length > 0) return [];
  const { yaml } = redirects;
  const pages = toPages(content);
  const drafts = findDrafts(content);
  const leads = readRedirects(content);
  const own = [...leads].flatMap(([from, to]): Finding[] => {
    const source = (code: Finding['code'], values = {}): Finding => ({ code, field: from, values: { value: from, ...values }, ...yaml.placeOfKey([from]) });
    const target = (code: Finding['code'], values = {}): Finding => ({ code, field: `${from}.to`, values: { value: to, ...values }, ...yaml.placeOf([from, 'to']) });
    const language = LANGS.find((lang) => from.startsWith(`/${lang}/`));
    const begin = language ? [source('link-language', { right: from.slice(language.length + 1) })] : pages.has(from) ? [source('redirect-from-page')] : [];
    if (leads.has(to)) {
      const right = follow(from, leads);
      return [...begin, right === undefined ? target('redirect-loop') : target('redirect-chain', { right })];
    }
    if (drafts.addresses.has(to.replace(/#.*$/, ''))) return [...begin, target('reference-to-draft')];
    const verdict = judgeLink(to, pages);
    return [...begin, ...(verdict ? [target(verdict.code, verdict.values)] : [])];
  });
  const ofForm = checkAgainst(schema, yaml.data, yaml).map((finding) =>
    // A key is an address here, not an id.
    finding.code === 'bad-format' && leads.has(finding.field) ? { ...finding, values: { ...finding.values, example: '"/strategy/financial-plan/"' } } : finding,
  );
  return [...ofForm, ...own];
}
