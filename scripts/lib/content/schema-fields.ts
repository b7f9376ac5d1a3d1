import { z } from 'astro/zod';
import type { Path } from './positions.ts';

function unwrap(schema: unknown): unknown {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodNullable) inner = inner.unwrap();
  // Of `unknown` or a block, the block has the fields.
  if (inner instanceof z.ZodUnion) return inner.options.find((option) => option instanceof z.ZodObject || option instanceof z.ZodArray);
  return inner;
}

/** Names of the fields that a schema knows at a path; none where it has no block of fields there. */
export function fieldsAt(schema: unknown, path: Path): string[] {
  const found = path.reduce<unknown>((outer, step) => {
    const inner = unwrap(outer);
    if (inner instanceof z.ZodObject) return inner.shape[step];
    if (inner instanceof z.ZodArray) return inner.element;
    return undefined;
  }, schema);
  const block = unwrap(found);
  return block instanceof z.ZodObject ? Object.keys(block.shape) : [];
}
