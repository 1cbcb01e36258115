import { $isRangeSelection, type LexicalEditor } from 'lexical';
import { $theLine } from '#renderer/editor/extensions/one-line-extension.ts';
import { focusText } from '#renderer/editor/focus-text.ts';
import { $blockById } from '#renderer/editor/reading/caret.ts';
import {
  $lineAt,
  $rangeOf,
  $selectedIn,
  $selectedInBody,
  $selectionNow,
  $selectSpan,
  $spansInSight,
  type BodySpan,
  type Selected,
  type SelectedInBody,
  type Span,
} from './spans.ts';

/** What notes ask of a text: what is chosen in it, and where some of its words are shown. */
export interface SpanHandle<S extends Span, Chosen = Selected<S>> {
  selected(): Chosen | undefined;
  /** Of those in sight. */
  rangesOf(spans: readonly S[]): Range[];
  /** Chooses the words, shows them and gives the text the keyboard. */
  select(span: S): void;
}

export function bodySpans(editor: LexicalEditor): SpanHandle<BodySpan, SelectedInBody> {
  return {
    selected: () => editor.read('latest', () => $selectedInBody(editor)),
    rangesOf: (spans) =>
      editor.read('latest', () =>
        $spansInSight(editor, spans).flatMap((span) => {
          const line = $lineAt(span);
          return (line && $rangeOf(editor, line, span)) ?? [];
        }),
      ),
    select(span) {
      editor.update(
        () => {
          const line = $lineAt(span);
          if (line) $selectSpan(line, span);
        },
        { discrete: true },
      );
      show(editor, () => $lineAt(span)?.getKey() ?? $blockById(span.block)?.getKey());
    },
  };
}

export function lineSpans(editor: LexicalEditor): SpanHandle<Span> {
  return {
    selected: () =>
      editor.read('latest', () => {
        const selection = $selectionNow(editor);
        const line = $theLine();
        return line && $isRangeSelection(selection) ? $selectedIn(line, selection) : undefined;
      }),
    rangesOf: (spans) =>
      editor.read('latest', () => {
        const line = $theLine();
        return line ? spans.flatMap((span) => $rangeOf(editor, line, span) ?? []) : [];
      }),
    select(span) {
      editor.update(
        () => {
          const line = $theLine();
          if (line) $selectSpan(line, span);
        },
        { discrete: true },
      );
      show(editor, () => $theLine()?.getKey());
    },
  };
}

function show(editor: LexicalEditor, $key: () => string | undefined): void {
  const key = editor.getEditorState().read($key);
  const element = key === undefined ? null : editor.getElementByKey(key);
  element?.scrollIntoView({ block: 'center' });
  focusText(editor);
}
