import type { CustomFieldControl, CustomFieldControlProps } from '@sveltia/cms';
import { Component, createElement as h } from 'react';
import { toStamp } from '../../domain/meaning.ts';
import type { EntryFormat } from '../format.ts';
import { isTicked, tick, untick, withoutMark } from '../marks.ts';
import { getOriginal, getText } from './entry.ts';
import type { Say } from './say.ts';

type State = 'current' | 'outdated' | 'unknown';

/**
 * Whether a text renders the original as it is in this form: a box, ticked for a text that is new, and above it what the file
 * said when its form was opened. At saving the tick becomes a stamp.
 * @param formats the formats of entries by the name of their collection
 */
export function createTranslatesControl(say: Say, formats: ReadonlyMap<string, EntryFormat>): CustomFieldControl {
  return class TranslatesControl extends Component<CustomFieldControlProps> {
    readonly #opened: State | undefined = this.#readState();

    get #value(): string {
      return String(this.props.value ?? '');
    }

    /** The form tells no field its language: other languages than its own stand under their names, and the Dutch one is always there. */
    #isOriginal(): boolean {
      const { entry } = this.props;
      const original = getOriginal(entry);
      const isDutch = !entry?.hasIn(['i18n', 'nl']);
      return isDutch ? original === 'nl' : !entry?.hasIn(['i18n', original]);
    }

    /** Only a text that has a file has a path to it. */
    #isNew(): boolean {
      return !/\.mdx$/.test(String(this.props.entry?.get('path') ?? ''));
    }

    #readState(): State | undefined {
      const { entry } = this.props;
      const original = getOriginal(entry);
      const [format, source] = [formats.get(String(entry?.get('collection'))), getText(entry, original)];
      const stamp = withoutMark(this.#value);
      if (this.#isNew()) return undefined;
      if (!format || !source || !stamp) return 'unknown';
      return stamp === toStamp(original, format.toText(source)) ? 'current' : 'outdated';
    }

    #begin() {
      if (this.#isNew() && !this.#isOriginal() && this.#value === '') this.props.onChange(tick(''));
    }

    override componentDidMount() {
      this.#begin();
    }

    override componentDidUpdate() {
      this.#begin();
    }

    override render() {
      if (this.#isOriginal()) return h('p', { className: 'editor-none' }, say('translates.original'));
      const value = this.#value;
      const box = h('input', { type: 'checkbox', checked: isTicked(value), onChange: ({ target }) => this.props.onChange(target.checked ? tick(value) : untick(value)) });
      return h('div', { className: 'editor-ticks' }, [
        this.#opened && h('p', { key: 'state', className: 'editor-none' }, say(`translates.${this.#opened}`)),
        h('label', { key: 'box' }, box, ` ${say('translates.tick')}`),
      ]);
    }
  };
}
