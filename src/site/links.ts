import { toAsset, toHref } from '../domain/links.ts';
import type { Lang } from '../schemas/parts.ts';

/** Address of a page of this site in a language, under the base path of this build. */
export const href = (path: string, lang: Lang) => toHref(path, lang, import.meta.env.BASE_URL);

/** Address of a file that is the same in every language, under the base path of this build. */
export const asset = (path: string) => toAsset(path, import.meta.env.BASE_URL);
