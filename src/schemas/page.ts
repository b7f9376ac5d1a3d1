import { z } from 'astro/zod';
import { original, text } from './parts.ts';

/** Free prose: about this site, accessibility, privacy; the pages of the guide for who writes here. */
export const pageSchema = z.strictObject({
  facts: z.strictObject({ original, order: z.int().min(1) }).optional(),
  ...text,
});
