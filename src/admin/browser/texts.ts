import type { CustomFieldControl, CustomFieldControlProps } from '@sveltia/cms';
import { type ChangeEvent, Component, createElement as h, type ReactElement } from 'react';
import { getIds } from './entry.ts';
import type { Say } from './say.ts';

type Texts = Record<string, string>;
const read = (value: unknown): Texts => (typeof value === 'string' && value ? (JSON.parse(value) as Texts) : {});
const MARKUP = /<[A-Za-z!/]/;

/** A box for each id of a list in the facts: what this language says of it. The value is a JSON text, so that nothing reorders it. */
export function createTextsControl(say: Say): CustomFieldControl {
  return class TextsControl extends Component<CustomFieldControlProps> {
    option<T>(name: string): T {
      return this.props.field.get(name as never) as T;
    }

    ids = () => getIds(this.props.entry, this.option('ids'));

    change(id: string, text: string | undefined) {
      const { [id]: _, ...others } = read(this.props.value);
      const known = read(this.props.value);
      const next = text === undefined ? others : { ...known, [id]: text };
      this.props.onChange(JSON.stringify(next));
    }

    /** A language that is switched on begins with a copy of the Dutch texts, which is not its own. */
    override componentDidMount() {
      const { entry, value, onChange } = this.props;
      const dutch: unknown = entry?.getIn(['i18n', 'nl', 'data', this.option<string>('name')]);
      if (typeof value === 'string' && value === dutch && value !== '{}') onChange('{}');
    }

    /** Sveltia calls it before it saves. */
    isValid = (value: unknown) => {
      const [texts, ids] = [read(value), this.ids()];
      const [min, max] = [this.option<number>('min'), this.option<number>('max')];
      const told = Object.entries(texts).filter(([, text]) => text.trim() !== '');
      const orphan = told.find(([id]) => !ids.includes(id))?.[0];
      const wrong = told.find(([, text]) => text.trim().length < min || text.trim().length > max || MARKUP.test(text))?.[0];
      const message = orphan !== undefined ? say('texts.orphan', { id: orphan }) : wrong !== undefined && say('texts.length', { id: wrong, min, max });
      return message ? { error: { message } } : true;
    };

    renderBox(id: string, text: string, isKnown: boolean): ReactElement {
      const { forID, classNameWrapper } = this.props;
      const names = this.option<Map<string, string>>('names');
      const box = `${forID}-${id}`;
      const remove = h('button', { type: 'button', onClick: () => this.change(id, undefined) }, say('texts.remove'));
      return h('div', { key: id, className: 'editor-text' }, [
        h('label', { key: 'label', htmlFor: box }, names.get(id) ?? id),
        h('textarea', { key: 'text', id: box, rows: 2, className: classNameWrapper, value: text, onChange: ({ currentTarget }: ChangeEvent<HTMLTextAreaElement>) => this.change(id, currentTarget.value) }),
        isKnown ? null : h('p', { key: 'lost', role: 'alert' }, [say('texts.orphan', { id }), ' ', remove]),
      ]);
    }

    override render() {
      const [texts, ids] = [read(this.props.value), this.ids()];
      const lost = Object.keys(texts).filter((id) => !ids.includes(id) && texts[id]?.trim());
      if (ids.length + lost.length === 0) return h('p', { className: 'editor-none' }, say('texts.none'));
      return h('div', { className: 'editor-texts' }, [...ids, ...lost].map((id) => this.renderBox(id, texts[id] ?? '', ids.includes(id))));
    }
  };
}
