import { useEffect, useLayoutEffect, useState } from 'react';
import type { StoreApi } from 'zustand';
import { beforeClosing } from '#renderer/api/closing.ts';
import { restTimer } from '#renderer/timing/rest-timer.ts';
import { focusDrawn } from '#renderer/ui/use-focus-given-back.ts';
import type { ArticleId } from '#shared/ids.ts';
import { runFields } from '#shared/document/content.ts';
import { setsOff } from './autosave.ts';
import { keepPlace, type WritingPlace } from './writing-place.ts';
import type { TextHandles, WritingState } from './writing-session.ts';

const restMs = 400;

interface PlaceParts {
  readonly article: ArticleId;
  readonly handles: TextHandles;
  readonly left: WritingPlace | undefined;
  readonly state: StoreApi<WritingState>;
  /** What scrolls. */
  view(): HTMLElement | null;
}

interface PlaceKeeper {
  /** The caret or the page moved. */
  moved(): void;
  /** The keyboard went into a text, or out of all of them. */
  went(): void;
  keep(): void;
  /** What was written is on its way to the disk, or is there. */
  saving(now: WritingState, before: WritingState): void;
}

/** Puts caret and scroll back as they were left, and keeps them from then on. Returns what to call when either moves. */
export function useWritingPlace(parts: PlaceParts): () => void {
  const [{ begin, keeper }] = useState(() => ({
    begin: () => putBack(parts.handles, parts.left, parts.view()),
    keeper: placeKeeper(parts),
  }));
  useLayoutEffect(() => {
    const endBegin = begin();
    return () => {
      endBegin();
      keeper.keep();
    };
  }, [begin, keeper]);
  useEffect(() => {
    const endClosing = beforeClosing(async () => keeper.keep());
    window.addEventListener('pagehide', keeper.keep);
    document.addEventListener('focusin', keeper.went);
    keeper.went();
    const endSaving = parts.state.subscribe(keeper.saving);
    return () => {
      endSaving();
      endClosing();
      document.removeEventListener('focusin', keeper.went);
      window.removeEventListener('pagehide', keeper.keep);
    };
  }, [keeper, parts.state]);
  return keeper.moved;
}

function placeKeeper({ article, handles, view }: PlaceParts): PlaceKeeper {
  // What takes one away from the text takes the keyboard first.
  let written: string | undefined;
  const went = () => {
    written = fieldWithKeyboard() ?? written;
  };
  const keepAt = (caret: WritingPlace['caret']) => {
    const element = view();
    if (element) void keepPlace(article, { scrollTop: element.scrollTop, caret });
  };
  const keep = () => {
    rest.stop();
    keepAt(caretNow(handles, written));
  };
  const rest = restTimer(restMs, keep);
  let saved: WritingPlace['caret'] = null;
  // Who writes on never rests: the caret goes along with the words, behind them, so that it makes no save wait. What is in
  // sight is read then, when no key waits for the page to be set for it.
  const saving: PlaceKeeper['saving'] = ({ save }, { save: before }) => {
    if (setsOff(save, before)) saved = caretNow(handles, written);
    if (save.savedAt === before.savedAt || !saved) return;
    keepAt(saved);
    saved = null;
  };
  return { keep, went, moved: rest.touch, saving };
}

function putBack(handles: TextHandles, left: WritingPlace | undefined, view: HTMLElement | null): () => void {
  const endFocus = focusDrawn(() => focusAt(handles, left?.caret ?? null));
  // After the caret: a browser scrolls to it by itself.
  if (view && left) requestAnimationFrame(() => void (view.scrollTop = left.scrollTop));
  return endFocus;
}

function focusAt(handles: TextHandles, caret: WritingPlace['caret']): void {
  if (!caret) return void handles.lines.get('headline')?.focus('end');
  if ('field' in caret) {
    const field = runFields.find((name) => name === caret.field) ?? 'headline';
    return void handles.lines.get(field)?.focus(caret.offset);
  }
  const { block, offset, line } = caret;
  handles.body?.focus(line === null ? { block, offset } : { block, offset, line });
}

function fieldWithKeyboard(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field'];
}

function caretNow(handles: TextHandles, field: string | undefined): WritingPlace['caret'] {
  const line = runFields.find((name) => name === field);
  if (line) return { field: line, offset: handles.lines.get(line)?.caret() ?? 0 };
  const caret = handles.body?.caret();
  return caret ? { ...caret, line: caret.line ?? null } : null;
}
