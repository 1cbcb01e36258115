import { buildEditorFromExtensions } from '@lexical/extension';
import { ReactProviderExtension } from '@lexical/react/ReactProviderExtension';
import {
  SKIP_DOM_SELECTION_TAG,
  type AnyLexicalExtensionArgument,
  type LexicalEditorWithDispose,
} from 'lexical';
import { useLayoutEffect, useState } from 'react';

/** `latest` says what the text is shown with at the time. */
type ExtensionFor<Props> = (latest: { readonly current: Props }) => AnyLexicalExtensionArgument;

/**
 * A text with its editor, which outlives what shows it: taken off the screen and shown again it knows all that it knew, its
 * undo first of all. A history alone, set into a new editor, would not do: which steps of several texts are one act, and
 * in which of them was written last, is known of editors.
 */
export interface LastingText<Props> {
  /** Its editor, which is made when it is shown first. */
  show(props: Props, extensionFor: ExtensionFor<Props>): LexicalEditorWithDispose;
  showWith(props: Props): void;
  /** It is not shown again. */
  end(): void;
}

export function lastingText<Props>(): LastingText<Props> {
  let shown: { readonly editor: LexicalEditorWithDispose; readonly latest: { current: Props } } | undefined;
  return {
    show(props, extensionFor) {
      if (!shown) {
        const latest = { current: props };
        const editor = buildEditorFromExtensions(ReactProviderExtension, extensionFor(latest));
        shown = { editor, latest };
        return editor;
      }
      shown.latest.current = props;
      // Each text of the page has its caret still, and the keyboard would go from one to the next with it.
      shown.editor._updateTags.add(SKIP_DOM_SELECTION_TAG);
      return shown.editor;
    },
    showWith(props) {
      if (shown) shown.latest.current = props;
    },
    end: () => shown?.editor.dispose(),
  };
}

/** The editor of a text that is being shown. */
export function useLastingText<Props>(
  text: LastingText<Props>,
  props: Props,
  extensionFor: ExtensionFor<Props>,
): LexicalEditorWithDispose {
  const [editor] = useState(() => text.show(props, extensionFor));
  useLayoutEffect(() => text.showWith(props));
  return editor;
}
