import { LexicalExtensionEditorComposer } from '@lexical/react/LexicalExtensionEditorComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $createParagraphNode, $getRoot } from 'lexical';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import type { Chosen, Verdict } from '#shared/document/changes/settling.ts';
import type { Run } from '#shared/document/run.ts';
import { $nodesOfRuns } from './document/run-nodes.ts';
import { actIn, type EditorGroup } from './editor-group.ts';
import type { WrittenText } from './joint-undo.ts';
import { focusText } from './focus-text.ts';
import { useLastingText, type LastingText } from './lasting-text.ts';
import { shownLine } from './shown-extensions.ts';
import { lineSpans, type SpanHandle } from './notes/span-handles.ts';
import type { Span } from './notes/spans.ts';
import { lineLedger, type LineLedger } from './reading/line-ledger.ts';
import { noLength, type TextLength } from './reading/text-length.ts';
import { useSelectedLength } from './reading/use-selected-length.ts';
import { $selectOffset } from './reading/caret.ts';
import { $theLine } from './extensions/one-line-extension.ts';
import { TextArea } from './TextArea.tsx';
import { selectedChanges, showChange } from './tracking/marked-places.ts';
import { resolveInLine } from './tracking/resolve.ts';
import type { Tracker } from './tracking/tracker.ts';
import { useEditorGroup } from './use-editor-group.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';

export interface LineHandle extends SpanHandle<Span> {
  /** The whole line, if it was written in since it was last taken. */
  take(): Run[] | undefined;
  runs(): Run[];
  length(): TextLength;
  isComposing(): boolean;
  focus(offset: number | 'end'): void;
  caret(): number | undefined;
  /** Shows another text, as an act that can be undone. */
  replace(runs: readonly Run[]): void;
  /** Drops open changes in it, as an act that can be undone. */
  drop(isChosen: Chosen): void;
  /** From here on as in the body. */
  readonly text: WrittenText;
  resolve(verdict: Verdict, isChosen: Chosen): WrittenText | undefined;
  selectedChanges(): ReadonlySet<string>;
  showChange(id: string): boolean;
}

export interface LineFieldProps {
  readonly text: LastingText<LineFieldProps>;
  /** What is shown at first. */
  readonly runs: readonly Run[];
  readonly label: string;
  readonly hint: string;
  readonly className: string;
  readonly isReadOnly?: boolean;
  readonly group: EditorGroup;
  /** Whether what is written is marked as a change, and as whose. Nobody's without. */
  readonly tracker?: Tracker;
  readonly handle?: Ref<LineHandle>;
  onWritten?(): void;
  /** How much is selected, once the selection rests; null where nothing is. */
  onSelected?(length: TextLength | null): void;
  onFiles?(files: readonly File[]): void;
  /** Enter, or an arrow at the edge: on to the next field, or back. */
  onLeave?(step: 1 | -1): void;
}

/** A field of one line that feels like a part of the page. */
export function LineField(props: LineFieldProps) {
  const editor = useLastingText(props.text, props, (latest) => ({
    ...shownLine({
      isReadOnly: props.isReadOnly ?? false,
      tracker: { author: () => latest.current.tracker?.author() },
      onFiles: (files) => latest.current.onFiles?.(files),
      onPasted: (note) => latest.current.group.tellOfPaste(note),
      onEnter: () => latest.current.onLeave?.(1),
    }),
    $initialEditorState: () => $fillLine(props.runs),
  }));
  return (
    <LexicalExtensionEditorComposer initialEditor={editor}>
      <Line {...props} />
    </LexicalExtensionEditorComposer>
  );
}

function Line(props: LineFieldProps) {
  const [editor] = useLexicalComposerContext();
  const latest = useLatest(props);
  const ledger = useRef<LineLedger>(null);
  useEditorGroup(editor, props.group);
  useEffect(() => {
    const kept = lineLedger(editor, () => latest.current.onWritten?.());
    ledger.current = kept;
    return () => kept.dispose();
  }, [editor, latest]);
  useSelectedLength(editor, {
    group: props.group,
    onSelected: (length) => latest.current.onSelected?.(length),
  });
  const { group } = props;
  useImperativeHandle(
    props.handle,
    () => ({
      ...lineSpans(editor),
      take: () => ledger.current?.take(),
      runs: () => ledger.current?.runs() ?? [],
      length: () => ledger.current?.length() ?? noLength,
      isComposing: () => editor.isComposing(),
      focus(offset) {
        editor.update(
          () => {
            const line = $theLine();
            if (offset === 'end') line?.selectEnd();
            else if (line) $selectOffset(line, offset);
          },
          { discrete: true },
        );
        focusText(editor);
      },
      caret: () => ledger.current?.caret(),
      replace(runs) {
        actIn(editor, group);
        editor.update(() => $fillLine(runs), { discrete: true });
      },
      drop(isChosen) {
        actIn(editor, group);
        resolveInLine(editor, 'drop', isChosen);
      },
      text: editor,
      resolve: (verdict, isChosen) => resolveInLine(editor, verdict, isChosen),
      selectedChanges: () => selectedChanges(editor, group),
      showChange: (id) => showChange(editor, id),
    }),
    [editor, group],
  );
  return (
    <TextArea
      label={props.label}
      hint={props.hint}
      className={props.className}
      hintClassName={props.className}
      onLeave={(step) => props.onLeave?.(step)}
    />
  );
}

function $fillLine(runs: readonly Run[]): void {
  $getRoot()
    .clear()
    .append($createParagraphNode().append(...$nodesOfRuns(runs)));
}
