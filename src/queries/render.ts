import { render } from 'astro:content';
import type { EntryCollection } from '../schemas/index.ts';
import type { EntryView } from './entries.ts';

/** The text of an entry as a component, and its headings. */
export const renderEntry = ({ source }: EntryView<EntryCollection>) => render(source);
