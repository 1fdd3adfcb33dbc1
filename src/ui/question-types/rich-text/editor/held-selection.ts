import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

type Range = { readonly from: number; readonly to: number };

const key = new PluginKey<Range | undefined>('heldSelection');

/** Keeps a range visible while focus is in the address field: the browser shows no selection there. */
export const HeldSelection = Extension.create({
  name: 'heldSelection',
  addProseMirrorPlugins: () => [
    new Plugin<Range | undefined>({
      key,
      state: {
        init: () => undefined,
        apply: (transaction, before) => {
          const held: { range: Range | undefined } | undefined = transaction.getMeta(key);
          return held === undefined ? before : held.range;
        },
      },
      props: {
        decorations(state) {
          const range = key.getState(state);
          return range && range.to <= state.doc.content.size
            ? DecorationSet.create(state.doc, [
                Decoration.inline(range.from, range.to, { class: 'rich-text-held' }),
              ])
            : undefined;
        },
      },
    }),
  ],
});

/** The message that holds a range, or lets go of it. */
export function holdMeta(range: Range | undefined): [PluginKey, { range: Range | undefined }] {
  return [key, { range }];
}
