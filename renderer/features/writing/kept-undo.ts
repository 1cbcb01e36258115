import type { Article } from '#shared/areas/articles.ts';
import type { Asset } from '#shared/areas/assets.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { runFields, type ArticleContent, type RunField } from '#shared/document/content.ts';
import type { ArticleId, EntryId, SignOffId } from '#shared/ids.ts';
import type { FieldHistory } from './field-history.ts';
import type { SheetTexts } from './sheet-texts.ts';
import type { Particulars, WritingSession } from './writing-session.ts';

type Words = Pick<ArticleContent, RunField | 'body'>;

/** What is kept of an article that was left, so that undo and redo go on when it is shown again. */
export interface KeptWriting {
  readonly texts: SheetTexts;
  readonly history: FieldHistory;
  /** Those too that are in the text no more: undo may bring them back. */
  readonly assets: readonly Asset[];
  readonly as: EntryId;
  readonly lastSignOff: SignOffId | null;
  readonly words: Words;
  readonly particulars: Particulars;
}

/** A text of 20,000 chữ with as much to undo as it can have takes up some megabytes. */
const mostKept = 10;

/** The one that was left last comes last. */
const kept = new Map<ArticleId, KeptWriting>();
let openTabs: readonly ArticleId[] = [];

/** Undo is kept as long as the article is open in a tab. */
export function keepUndoOf(tabs: readonly ArticleId[]): void {
  openTabs = tabs;
  dropTheRest();
}

/** The article leaves the screen. Its tab may be closed with it. */
export function keepUndo(session: WritingSession, texts: SheetTexts): void {
  const { article, as, history, state } = session;
  const { assets, particulars } = state.getState();
  kept.set(article.id, {
    ...{ texts, history, assets, as, particulars },
    ...{ lastSignOff: article.lastSignOff, words: wordsNow(session) },
  });
  queueMicrotask(dropTheRest);
}

/** It is on the screen again. */
export function undoIsBack(article: ArticleId): void {
  kept.delete(article);
}

/**
 * What goes on in an article that was opened. Where its text is no longer what was left, or somebody signed it, nothing
 * does: what was written before would be written over what others did. Of the fields those go on that are as they were.
 */
export function keptUndo(opened: Article, as: EntryId): KeptWriting | undefined {
  const left = kept.get(opened.id);
  if (!left) return undefined;
  if (!isAsLeft(left, opened, as)) return drop(opened.id, left);
  left.history.goOn(left.particulars, opened.content);
  return left;
}

/** Where an article stands may change with what is written in it: whether somebody signed it their decisions say. */
function isAsLeft({ as, lastSignOff, words }: KeptWriting, opened: Article, me: EntryId): boolean {
  if (opened.isReadOnly || as !== me || lastSignOff !== opened.lastSignOff) return false;
  return canonicalJson(words) === canonicalJson(wordsOf(opened.content));
}

function wordsNow({ article, body, line }: WritingSession): Words {
  const lines = runFields.map((field) => [field, line(field)?.runs() ?? article.content[field]]);
  return { ...wordsOf(article.content), ...Object.fromEntries(lines), body: body()?.blocks() ?? [] };
}

function wordsOf({ kicker, headline, subheadline, lead, body }: Words): Words {
  return { kicker, headline, subheadline, lead, body };
}

function dropTheRest(): void {
  const stay = [...kept.keys()].filter((id) => openTabs.includes(id)).slice(-mostKept);
  for (const [id, writing] of kept) if (!stay.includes(id)) drop(id, writing);
}

function drop(id: ArticleId, { texts }: KeptWriting): undefined {
  kept.delete(id);
  for (const text of [texts.body, ...Object.values(texts.lines)]) text.end();
}
