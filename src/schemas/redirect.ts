import { z } from 'astro/zod';
import { address, isoDate, labels } from './parts.ts';

/** One line of content/redirects.yaml: where an address of before leads now, in every language. */
export const redirect = z.strictObject({
  /** A page of this site, also a part of it: `/glossary/#term-benin-commune`. */
  to: z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/),
  date: isoDate,
  /** What a reader of the old address has to know. */
  reason: labels.optional(),
});
export type Redirect = z.infer<typeof redirect>;

/** content/redirects.yaml: redirects by the address of before, without language. */
export const redirects = z.record(address, redirect);
