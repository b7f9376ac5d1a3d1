import type { CustomFieldControl, CustomFieldControlProps } from '@sveltia/cms';
import { createElement as h } from 'react';
import { getList } from './entry.ts';
import type { Say } from './say.ts';

const toIds = (value: unknown): string[] => (Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : []);

/** The sources of this entry to tick: what a figure, a cost or an obstacle rests on. */
export function createSourcesControl(say: Say): CustomFieldControl {
  return function SourcesControl({ entry, value, onChange, forID }: CustomFieldControlProps) {
    const chosen = toIds(value);
    const sources = getList<{ id?: string; publisher?: string }>(entry, 'sources').filter(({ id }) => id);
    const lost = chosen.filter((id) => !sources.some((source) => source.id === id)).map((id) => ({ id, publisher: '?' }));
    if (sources.length + lost.length === 0) return h('p', { className: 'editor-none' }, say('sources.none'));
    const boxes = [...sources, ...lost].map(({ id = '', publisher = '' }) => {
      const toggle = (on: boolean) => onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id));
      const box = h('input', { type: 'checkbox', checked: chosen.includes(id), onChange: ({ target }) => toggle(target.checked) });
      return h('label', { key: id }, box, ` ${id} ${publisher}`);
    });
    return h('div', { className: 'editor-ticks', role: 'group', 'aria-labelledby': `${forID}-label` }, boxes);
  };
}
