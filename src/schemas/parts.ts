import { z } from 'astro/zod';
import { LANGS, type Lang } from './lang.ts';

export { LANGS, type Lang };

/** An id: lower case, digits and hyphens; also the last part of a page's address. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A page of this site without language and base path: `/countries/benin/`. */
export const address = z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/);

/** An ISO date in quotes: `"2026-12-31"`. */
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One label in each of the four languages. */
export const labels = z.strictObject({
  nl: z.string().min(1),
  fr: z.string().min(1),
  es: z.string().min(1),
  en: z.string().min(1),
});
export type Labels = z.infer<typeof labels>;

/** How sure a link or a period is: printed in the plan, or our reading of it. */
export const basis = z.enum(['stated', 'inferred']);

/** An ISO date, `2024-12-31`, or a year, `2024`, in quotes; `unknown` where the source gives none. */
export const asOf = z.union([
  z.literal('unknown'),
  z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/),
]);

/** Ids of sections of the printed plan: see content/vocabulary/plan-sections.yaml. */
export const planSections = z.array(id).min(1);

/** A public page that facts rest on; entries refer to it by its id. */
export const source = z.strictObject({
  id,
  url: z.url({ protocol: /^https?$/, message: 'a web address that begins with http:// or https://' }),
  /** Who stands behind the page, as readers know them. */
  publisher: z.string().min(2).max(80),
  /** `official` a government or its own project; `other` includes blogs, wikis and document-sharing sites. */
  kind: z.enum(['official', 'association', 'press', 'evaluation', 'academic', 'other']),
  /** Language of the page, BCP 47. */
  language: z.string().regex(/^[a-z]{2,3}$/),
  date: asOf,
});
export type Source = z.infer<typeof source>;

/** Ids of `sources` of the same entry. */
export const sourceIds = z.array(id).default([]);

/**
 * One number with all that a reader needs to trust it. Texts show it with `<Fact id="…" />`,
 * so that it cannot differ between languages. It rests on a section of the plan or on public sources.
 */
export const figure = z
  .strictObject({
    id,
    value: z.number(),
    unit: z.enum([
      'count',
      'percent',
      'euro',
      'xof',
      'fte',
      'year',
      'years',
      'months',
      'weeks',
      'days',
      'hours',
      'metres',
      'kilometres',
      'hectares',
      'tonnes',
    ]),
    precision: z.enum(['exact', 'about', 'more-than', 'up-to', 'at-most', 'at-least', 'nearly']).default('exact'),
    asOf: asOf.default('unknown'),
    basis: basis.default('stated'),
    planSection: id.optional(),
    sources: sourceIds,
  })
  .refine(({ planSection, sources }) => planSection !== undefined || sources.length > 0, {
    path: ['sources'],
    message: 'a figure names its source: an id of `sources`, or a section of the plan',
  });
export type Figure = z.infer<typeof figure>;

/** Who made this text; `machine` until a person has read it, and the page then says so. */
export const provenance = z.enum(['machine', 'human', 'reviewed']);

/** The language in which an entry was written first. */
export const original = z.enum(LANGS).default('nl');

/** What the text of an entry carries in each language; never a fact. */
export const text = {
  title: z.string().min(2).max(120),
  summary: z.string().min(20).max(280),
  provenance,
  /** Which revision of the original a translation renders; `npm run translations -- accept <file>` writes it. */
  translates: z
    .string()
    .regex(new RegExp(`^(${LANGS.join('|')})@[0-9a-f]{16}$`))
    .optional(),
};

/** Something that the text of each language tells under this id, with what it rests on. */
export const told = z.strictObject({ id, basis: basis.default('stated'), sources: sourceIds });

/** Two sources that disagree; both are told. */
export const contradiction = z.strictObject({ id, sources: sourceIds });

/** A goal of the 2030 Agenda that a record is about: said by a source, or our reading. */
export const sdgLink = z.strictObject({ id: z.int().min(1).max(17), basis });

/** Texts by the ids of a list in the facts. */
export const textsById = z.record(id, z.string().min(2).max(500)).default({});
