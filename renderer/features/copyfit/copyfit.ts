import { createStore, type StoreApi } from 'zustand';
import { z } from 'zod';
import { api } from '#renderer/api/api.ts';
import { layoutLeft } from '#renderer/api/kept-layout.ts';
import { restTimer } from '#renderer/timing/rest-timer.ts';
import type { Slot } from '#shared/areas/registers.ts';
import type { Block } from '#shared/document/block.ts';
import type { Run } from '#shared/document/run.ts';
import { EntryId, type ArticleId } from '#shared/ids.ts';
import { bundledFaces } from './bundled-faces.ts';
import type { Fit } from './fit.ts';
import type { CopyChange, FitAnswer, FitQuestion } from './fit-messages.ts';

/** The copy of an article while it is being written. An unchanged block is the same object as before. */
export interface CopySource {
  readonly article: ArticleId;
  blocks(): readonly Block[];
  lead(): readonly Run[];
  headline(): readonly Run[];
  /** Tells that something may have been written. Returns the function that ends it. */
  onWritten(listener: () => void): () => void;
  /** Tells of the first letter after that. Returns the function that ends it. */
  onLetter(listener: () => void): () => void;
}

export interface CopyfitState {
  /** The slot that was chosen for this article; null for none. */
  readonly slot: EntryId | null;
  /** Undefined until it was measured. */
  readonly fit: Fit | undefined;
}

export interface Copyfit {
  readonly state: StoreApi<CopyfitState>;
  choose(slot: EntryId | null): void;
  /** The slot's figures as they stand now; asks for the fit anew. */
  measureIn(slot: Slot | undefined): void;
  /** The width factor that makes this copy as long as it was printed; undefined where none is likely. */
  calibrate(printedLines: number): Promise<number | undefined>;
  /** Measures from now on, until the function that it returns is called. */
  begin(): () => void;
}

/** Longer than from one letter to the next while somebody writes. */
const heldMs = 150;

/** So khuôn for one article: what is written is measured in a worker, which is told only what changed. */
export function createCopyfit(source: CopySource): Copyfit {
  const state = createStore<CopyfitState>(() => ({ slot: null, fit: undefined }));
  let worker: Worker | undefined;
  let slot: Slot | undefined;
  let nth = 0;
  let sent: readonly Block[] = [];
  let held: Fit | undefined;
  let calibrated: ((factor: number | undefined) => void) | undefined;

  const tell = (question: FitQuestion) => worker?.postMessage(question);

  const receive = ({ data }: MessageEvent<FitAnswer>) => {
    if (data.kind === 'calibrated') calibrated?.(data.widthFactor);
    else if (slot && data.nth === nth) hold(data.fit);
  };

  // The first at once; while somebody writes, with the next letter: a frame of its own would keep that one waiting.
  const hold = (fit: Fit) => {
    held = fit;
    if (state.getState().fit === undefined) show();
    else resting.touch();
  };
  const show = () => {
    if (held && !isSameFit(held, state.getState().fit)) state.setState({ fit: held });
    held = undefined;
    resting.stop();
  };
  const resting = restTimer(heldMs, show);

  const copyNow = (): CopyChange => {
    const blocks = source.blocks();
    const known = new Set(sent);
    const put = blocks.filter((block) => !known.has(block));
    const order = isSameOrder(blocks, sent) ? undefined : blocks.map(({ id }) => id);
    sent = blocks;
    return { put, order, lead: source.lead(), headline: source.headline() };
  };

  const sendCopy = () => {
    if (slot) tell({ kind: 'copy', copy: copyNow() });
  };

  return {
    state,
    choose(chosen) {
      state.setState({ slot: chosen, fit: undefined });
      void api.settings
        .keepLayout({ name: layoutName(source.article), value: { slot: chosen } })
        .catch(() => undefined);
    },
    measureIn(chosen) {
      slot = chosen;
      held = undefined;
      if (!slot) return state.setState({ fit: undefined });
      nth += 1;
      tell({ kind: 'slot', slot, nth, copy: copyNow() });
    },
    calibrate(printedLines) {
      return new Promise((resolve) => {
        calibrated = resolve;
        tell({ kind: 'calibrate', printedLines });
      });
    },
    begin() {
      worker = new Worker(new URL('./fit-worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = receive;
      tell({ kind: 'begin', faces: bundledFaces(document.styleSheets) });
      void slotLeft(source.article).then((left) => state.setState({ slot: left }));
      const stops = [source.onWritten(sendCopy), source.onLetter(show)];
      return () => {
        for (const stop of stops) stop();
        worker?.terminate();
        worker = undefined;
        held = undefined;
        resting.stop();
        sent = [];
      };
    },
  };
}

function isSameOrder(blocks: readonly Block[], before: readonly Block[]): boolean {
  return blocks.length === before.length && blocks.every(({ id }, index) => id === before[index]!.id);
}

/** Most letters change no line. */
function isSameFit(fit: Fit, before: Fit | undefined): boolean {
  return JSON.stringify(fit) === JSON.stringify(before);
}

const Kept = z.object({ slot: EntryId.nullable() });

function layoutName(article: ArticleId): string {
  return `copyfit.${article}`;
}

async function slotLeft(article: ArticleId): Promise<EntryId | null> {
  const left = await layoutLeft(layoutName(article), Kept);
  return left?.slot ?? null;
}
