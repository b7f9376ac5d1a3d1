import { z } from 'astro/zod';
import { asOf, id, isoDate, labels, source } from './parts.ts';
import { archiveRule, publicationFacts } from './publication.ts';

const site = z.union([z.literal('unknown'), z.url({ protocol: /^https?$/ })]);

/** content/municipalities/<id>.yaml: a local government, shared by partnerships and cases. */
export const municipality = z.strictObject({
  /** Its own name, with its accents; the same in every language. */
  name: z.string().min(2).max(80),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  coordinates: z.union([
    z.literal('unknown'),
    z.strictObject({
      lat: z.number().min(-90).max(90),
      lon: z.number().min(-180).max(180),
      /** What the point stands for. */
      precision: z.enum(['settlement', 'municipality', 'region']),
      source: z.enum(['GeoNames', 'Natural Earth']),
    }),
  ]),
  /** Inhabitants as a source gives them. */
  inhabitants: z.union([
    z.literal('unknown'),
    z.strictObject({ value: z.int().min(1), asOf, url: z.url({ protocol: /^https?$/ }), publisher: z.string().min(2) }),
  ]),
  site,
  /** What a reader has to know: a merger, a former name. */
  note: labels.optional(),
});

/** content/organisations/<id>.yaml: associations, donors, networks and others that records name. */
export const organisation = z.strictObject({
  name: z.string().min(2).max(120),
  abbreviation: z.string().min(2).max(20).optional(),
  kind: z.enum(['association', 'government', 'agency', 'network', 'ngo', 'research', 'company', 'other']),
  /** ISO 3166-1 alpha-2, or `international`. */
  country: z.union([z.literal('international'), z.string().regex(/^[A-Z]{2}$/)]),
  site,
  description: labels,
});

/** content/partnerships/<flemish>-<partner>.yaml: a link between Flemish and partner governments. */
export const partnership = z
  .strictObject({
    ...publicationFacts,
    flemish: z.array(id).default([]),
    partners: z.array(id).default([]),
    /** Where parties are not named in public: who they are, in words. */
    flemishUnnamed: labels.optional(),
    partnersUnnamed: labels.optional(),
    /** Id of the partner's country. */
    country: id,
    form: id,
    since: asOf,
    until: z.union([z.literal('none-known'), asOf]),
    /** `active`: a dated source of 2022 or later; `unknown`: the last evidence is older or undated. */
    status: z.enum(['active', 'preparing', 'ended', 'unknown']),
    themes: z.array(id).default([]),
    funding: z.union([z.literal('unknown'), labels]),
    note: labels.optional(),
    sources: z.array(source).min(1),
    confidence: z.enum(['high', 'medium', 'low']),
    reviewed: isoDate,
  })
  .refine(({ flemish, flemishUnnamed }) => flemish.length > 0 || flemishUnnamed !== undefined, {
    path: ['flemish'],
    message: 'a partnership has a Flemish party',
  })
  .refine(({ partners, partnersUnnamed }) => partners.length > 0 || partnersUnnamed !== undefined, {
    path: ['partners'],
    message: 'a partnership has a partner',
  })
  .refine(({ since, until }) => !/^\d/.test(since) || !/^\d/.test(until) || since.slice(0, 4) <= until.slice(0, 4), {
    path: ['until'],
    message: 'it ends before it begins',
  })
  .check(archiveRule);

export type Municipality = z.infer<typeof municipality>;
export type Organisation = z.infer<typeof organisation>;
export type Partnership = z.infer<typeof partnership>;
