import { partnership } from '../../../src/schemas/places.ts';
import { asOf } from '../../../src/schemas/parts.ts';
import { findRecord, nameAt, namesAt, readIsoCodes } from '../content/facts.ts';
import { toFile } from './files.ts';
import { listOptions } from './options.ts';
import { among, first, slug, sourceQuestions, toSources, today, words } from './parts.ts';
import type { Context, Kind } from './types.ts';

const HOME = 'BE';
const isoOf = ({ content }: Context, place: string) => nameAt(findRecord(content, 'municipalities', place)?.yaml.data, 'country');

/** Municipalities on one side of a partnership. */
const side = (name: 'flemish' | 'partner') =>
  among(name, 'municipalities', {
    most: 9,
    list: (context) => listOptions(context.content, 'municipalities', context.lang).filter(({ id }) => (isoOf(context, id) === HOME) === (name === 'flemish')),
  });

const countryOf = (context: Context) => {
  const iso = isoOf(context, first(context.answers['partner']));
  return [...readIsoCodes(context.content)].flatMap(([country, code]) => (code === iso ? [country] : []));
};

const sameIds = (a: readonly string[], b: readonly string[] = []) => [...a].sort().join() === [...b].sort().join();

/** A partnership between a Flemish and a partner municipality: only facts, so nothing is left to write. */
export const partnershipKind: Kind = {
  collection: 'partnerships',
  questions: [
    side('flemish'),
    side('partner'),
    { ...slug, fallback: ({ answers }) => [[first(answers['flemish']), first(answers['partner'])].filter(Boolean).join('-')].filter(Boolean) },
    among('country', 'countries', { fallback: countryOf }),
    among('form', 'forms'),
    { name: 'since', judge: (text) => (asOf.safeParse(text).success ? undefined : 'year'), fallback: () => ['unknown'] },
    words('status', partnership.shape.status.options, 'partnership.status', { isNeeded: () => false, fallback: () => ['unknown'] }),
    among('theme', 'themes', { most: 9, isNeeded: () => false }),
    ...sourceQuestions(),
  ],
  findSame({ content, answers }) {
    const found = content.records.get('partnerships')?.find(({ yaml: { data } }) =>
      sameIds(namesAt(data, 'flemish.*'), answers['flemish']) && sameIds(namesAt(data, 'partners.*'), answers['partner']));
    return found?.source.file;
  },
  toFiles(context) {
    const { answers } = context;
    const data = {
      flemish: answers['flemish'],
      partners: answers['partner'],
      country: first(answers['country']),
      form: first(answers['form']),
      since: first(answers['since']),
      until: 'none-known',
      status: first(answers['status']),
      themes: answers['theme'],
      funding: 'unknown',
      sources: toSources(context),
      confidence: 'low',
      reviewed: today(),
    };
    return [toFile(`partnerships/${first(answers['slug'])}.yaml`, data)];
  },
};
