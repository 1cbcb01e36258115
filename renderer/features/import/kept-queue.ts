import { z } from 'zod';
import { api } from '#renderer/api/api.ts';
import { beforeClosing } from '#renderer/api/closing.ts';
import { words } from '#renderer/words/words.ts';
import type { KeptDraft } from './kept-draft.ts';
import { draftOf, useImport, type IncomingPage, type PageState, type ReviewDraft } from './import-store.ts';
import { takeTyped } from './review-rest.ts';

// What waits to be looked over is kept as the window's arrangement is: a list, and each page that was read by itself.

const listName = 'import';
const pageName = (id: string) => `import.${id}`;
const soonMs = 300;

const KeptPage = z.object({
  id: z.string(),
  name: z.string(),
  /** Where it was refused, or could not be read to its end. */
  sentence: z.string().optional(),
});
const KeptList = z.object({ shown: z.string().nullable(), pages: z.array(KeptPage) });

/** Brings back what waited when the window was left, and keeps what waits from then on. Returns the end of it. */
export function keepQueue(): () => void {
  const keeper = queueKeeper();
  let end = () => {};
  let isWanted = true;
  void bringBack().then((drafts) => {
    if (isWanted) end = keeper.begin(drafts);
  });
  return () => {
    isWanted = false;
    end();
  };
}

type Drafts = ReadonlyMap<string, ReviewDraft>;

async function bringBack(): Promise<Drafts> {
  const { data } = KeptList.safeParse(await kept(listName));
  const pages: IncomingPage[] = [];
  for (const { id, name, sentence } of data?.pages ?? []) {
    const state = await stateOf(id, sentence);
    if (state) pages.push({ id, name, forms: [], state });
  }
  useImport.getState().restore(pages, data?.shown ?? null);
  return draftsIn(pages);
}

/** None for a page that was read and is kept no more: it became an article, or was taken off, before the list was kept. */
async function stateOf(id: string, sentence: string | undefined): Promise<PageState | undefined> {
  if (sentence !== undefined) return { step: 'refused', sentence };
  const page = await kept(pageName(id));
  if (page === null) return undefined;
  const { data } = (await import('./kept-draft.ts')).KeptDraft.safeParse(page);
  return data
    ? { step: 'ready', draft: { ...draftOf(data.review), kind: data.kind } }
    : { step: 'refused', sentence: words().importing.lostPage };
}

/** What cannot be found again is as if it had not been kept: it is said of each page. */
async function kept(name: string): Promise<unknown> {
  return api.settings.layout({ name }).catch(() => undefined);
}

function queueKeeper() {
  let timer: number | undefined;
  let known: Drafts = new Map();

  async function keep(): Promise<void> {
    window.clearTimeout(timer);
    timer = undefined;
    const { pages, shown } = useImport.getState();
    const drafts = draftsIn(pages);
    const before = known;
    known = drafts;
    const changed = [...drafts].filter(([id, draft]) => !isSame(draft, before.get(id)));
    await Promise.all([
      ...changed.map(([id, { review, kind }]) => put(pageName(id), { review, kind })),
      put(listName, { shown, pages: pages.map(keptPage) }),
      forget(before, drafts),
    ]);
  }

  /** At once, not with the list: what became an article must not wait again, whatever happens to the window. */
  function leaveOut(): void {
    const drafts = draftsIn(useImport.getState().pages);
    void forget(known, drafts);
    known = new Map([...known].filter(([id]) => drafts.has(id)));
  }

  async function keepLast(): Promise<void> {
    takeTyped();
    await keep();
  }

  return {
    begin(drafts: Drafts): () => void {
      known = drafts;
      const endWatching = useImport.subscribe(({ pages }, last) => {
        if (pages.length < last.pages.length) leaveOut();
        timer ??= window.setTimeout(() => void keep(), soonMs);
      });
      const endClosing = beforeClosing(keepLast);
      window.addEventListener('pagehide', keepLast);
      return () => {
        endWatching();
        endClosing();
        window.removeEventListener('pagehide', keepLast);
      };
    },
  };
}

function forget(before: Drafts, drafts: Drafts): Promise<unknown> {
  const gone = [...before.keys()].filter((id) => !drafts.has(id));
  return Promise.all(gone.map((id) => put(pageName(id), null)));
}

function draftsIn(pages: readonly IncomingPage[]): Drafts {
  return new Map(pages.flatMap(({ id, state }) => (state.step === 'ready' ? [[id, state.draft]] : [])));
}

function isSame(a: ReviewDraft, b: ReviewDraft | undefined): boolean {
  return a.review === b?.review && a.kind === b.kind;
}

function keptPage({ id, name, state }: IncomingPage): z.input<typeof KeptPage> {
  if (state.step === 'ready') return { id, name };
  return { id, name, sentence: state.step === 'refused' ? state.sentence : words().importing.lostPage };
}

/** What is not kept is only not found again: beside a window that writes, nothing is. */
async function put(name: string, value: KeptDraft | z.input<typeof KeptList> | null) {
  // Both are JSON, which the types of optional properties do not say.
  await api.settings.keepLayout({ name, value: value as never }).catch(() => undefined);
}
