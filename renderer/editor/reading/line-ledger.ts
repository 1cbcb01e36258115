import { $isRangeSelection, $getSelection, type EditorState, type LexicalEditor } from 'lexical';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { normalRuns } from '#shared/document/normal-form.ts';
import { runsText, type Run } from '#shared/document/run.ts';
import { $runsOf } from '#renderer/editor/document/run-nodes.ts';
import { withoutLeftovers } from '#renderer/editor/extensions/leftovers.ts';
import { $theLine } from '#renderer/editor/extensions/one-line-extension.ts';
import { $offsetIn } from './caret.ts';
import { settledState } from './settled-state.ts';
import { textLength, type TextLength } from './text-length.ts';

/** The same account as `Ledger` keeps of a body, for a field of one line. */
export interface LineLedger {
  take(): Run[] | undefined;
  runs(): Run[];
  length(): TextLength;
  caret(): number | undefined;
  dispose(): void;
}

export function lineLedger(editor: LexicalEditor, onWritten: () => void): LineLedger {
  const settled = settledState(editor);
  let last: { readonly state: EditorState; readonly runs: Run[] } | undefined;
  const runs = () => {
    const state = settled.current();
    if (last?.state !== state) last = { state, runs: state.read($lineRuns) };
    return last.runs;
  };
  let taken = runs();
  let stored = canonicalJson(runs());
  const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (dirtyElements.size > 0 || dirtyLeaves.size > 0) onWritten();
  });
  return {
    take() {
      const now = runs();
      if (now === taken) return undefined;
      taken = now;
      const json = canonicalJson(now);
      if (json === stored) return undefined;
      stored = json;
      return now;
    },
    runs,
    length: () => textLength(runsText(runs())),
    caret: () => editor.getEditorState().read($lineCaret),
    dispose() {
      stop();
      settled.dispose();
    },
  };
}

function $lineRuns(): Run[] {
  const line = $theLine();
  const runs = line ? $runsOf(line) : [];
  return normalRuns(runs, (text) => withoutLeftovers(text).replace(/\s*\n\s*/g, ' '));
}

function $lineCaret(): number | undefined {
  const selection = $getSelection();
  const line = $theLine();
  return line && $isRangeSelection(selection) ? $offsetIn(line, selection.anchor) : undefined;
}
