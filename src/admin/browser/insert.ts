import type { CustomFieldControl, CustomFieldControlProps } from '@sveltia/cms';
import { Component, createElement as h } from 'react';
import { getIds } from './entry.ts';
import type { Say } from './say.ts';

/** The figures and sources of this entry as buttons: they stand inside sentences, where the editor's own blocks cannot. */
export function createInsertControl(say: Say): CustomFieldControl {
  return class InsertControl extends Component<CustomFieldControlProps, { isCopied: boolean }> {
    override state = { isCopied: false };

    /** Writes where the cursor is in a text, by the one command that an editor of another program takes and can undo; elsewhere (a keyboard user has left the text) it goes to the clipboard. */
    insert(tag: string) {
      const isInText = document.activeElement instanceof HTMLElement && document.activeElement.isContentEditable;
      const isWritten = isInText && document.execCommand('insertText', false, tag);
      if (!isWritten) void navigator.clipboard.writeText(tag);
      this.setState({ isCopied: !isWritten });
    }

    override render() {
      const { entry } = this.props;
      const tags = [
        ...getIds(entry, 'facts.figures.*.id').map((id) => [say('insert.figure', { id }), `<Fact id="${id}" />`]),
        ...getIds(entry, 'facts.sources.*.id').map((id) => [say('insert.source', { id }), `<Source id="${id}" />`]),
      ] as [string, string][];
      const buttons = tags.map(([label, tag]) =>
        // A pressed mouse must not take the cursor out of the text.
        h('button', { key: tag, type: 'button', onMouseDown: (event) => event.preventDefault(), onClick: () => this.insert(tag) }, label));
      return h('div', { className: 'editor-insert' }, buttons, h('p', { role: 'status' }, this.state.isCopied ? say('insert.copied') : ''));
    }
  };
}
