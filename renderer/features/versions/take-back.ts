import { api } from '#renderer/api/api.ts';
import { joinNewestSteps, type WrittenText } from '#renderer/editor/joint-undo.ts';
import { ArticleFields, ClearableField } from '#shared/areas/articles.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import type { Block } from '#shared/document/block.ts';
import type { ComparedBlock } from '#shared/document/compare/compare-blocks.ts';
import { runFields, type ArticleContent, type RunField } from '#shared/document/content.ts';
import { resolveBody, resolveRuns } from '#shared/document/changes/resolve-changes.ts';
import type { Chosen } from '#shared/document/changes/settling.ts';
import { changesIn } from '#shared/document/changes/stack.ts';
import { blockLines } from '#shared/document/lines.ts';
import { publishedBlock, publishedContent } from '#shared/document/published.ts';
import type { BlockChange, RunChange } from '#shared/document/run.ts';
import type { WrittenArticle } from './written-article.ts';

/** One place of the article that is to be again as an older state has it. */
export type Taken =
  | { readonly kind: 'field'; readonly field: RunField }
  | { readonly kind: 'particular'; readonly name: string }
  | { readonly kind: 'block'; readonly block: ComparedBlock };

/**
 * Brings one place back in the open text, where it can be undone, and cuts a revision of it. What stood there was kept
 * as a revision before.
 */
export async function takeBack(session: WrittenArticle, old: ArticleContent, taken: Taken): Promise<boolean> {
  const { id } = session.article;
  if (!(await session.flush())) return false;
  await api.articles.keep({ id, as: session.as });
  const written = bringBack(session, old, taken);
  // Whichever text has the keyboard then: undo takes back what was brought back last.
  if (written) joinNewestSteps([written], textsOf(session));
  if (!(await session.flush())) return false;
  await api.articles.keep({ id, as: session.as, reason: 'restore' });
  return true;
}

function textsOf({ body, line }: WrittenArticle): WrittenText[] {
  return [...runFields.map(line), body()].flatMap((part) => part?.text ?? []);
}

/** Answers the text it stands in. */
function bringBack(session: WrittenArticle, old: ArticleContent, taken: Taken): WrittenText | undefined {
  switch (taken.kind) {
    case 'field':
      bringField(session, old, taken.field);
      return session.line(taken.field)?.text;
    case 'particular':
      bringParticular(session, old, taken.name);
      return undefined;
    case 'block':
      bringBlock(session, old, taken.block);
      return session.body()?.text;
    default:
      return taken satisfies never;
  }
}

/** What one changed oneself is dropped where that alone gives the older text: changing it back would be a second change. */
function bringField(session: WrittenArticle, old: ArticleContent, field: RunField): void {
  const line = session.line(field);
  const was = publishedContent(old)[field];
  const isOwn = ownChanges(session);
  const dropped = resolveRuns(line?.runs() ?? [], 'drop', isOwn);
  const isEnough = isSame(publishedContent({ ...old, [field]: dropped })[field], was);
  if (isEnough) line?.drop(isOwn);
  else line?.replace(was);
}

function ownChanges({ as }: WrittenArticle): Chosen {
  return ({ person }) => person === as;
}

function bringParticular(session: WrittenArticle, old: ArticleContent, name: string): void {
  const fields = ArticleFields.safeParse({ [name]: old[name] });
  const clear = ClearableField.safeParse(name);
  if (old[name] !== undefined && fields.success) session.setFields(fields.data);
  else if (old[name] === undefined && clear.success) session.setFields({}, [clear.data]);
}

function bringBlock(session: WrittenArticle, old: ArticleContent, block: ComparedBlock): void {
  const body = session.body();
  if (!body) return;
  if (block.kind === 'added') return body.remove(block.after.id);
  const id = 'after' in block ? block.after.id : block.before.id;
  const was: Block = { ...block.before, id };
  const now = body.blocks().find((one) => one.id === id);
  if (!now || ('after' in block && block.isMoved))
    return body.put(was, behind(old.body, block.before.id, body.blocks()));
  const isChosen = block.kind === 'removed' ? strikesOf(now) : ownChanges(session);
  const [left, ...more] = resolveBody([now], 'drop', isChosen);
  const isEnough = left && more.length === 0 && isSame(publishedBlock(left), was);
  if (isEnough || block.kind === 'removed') body.drop(id, isChosen);
  if (!isEnough) body.replace(was, { goesOn: block.kind === 'removed' });
}

/** The changes that took the block out, as a whole or word by word. */
function strikesOf(block: Block): Chosen {
  const ofWords = blockLines(block).flatMap(({ runs }) => runs.flatMap(({ changes = [] }) => changes));
  const strikes = [...changesIn(block), ...ofWords].filter(isStrike);
  const ids = new Set(strikes.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}

function isStrike({ kind }: RunChange | BlockChange): boolean {
  return kind === 'delete' || kind === 'join';
}

function isSame(a: unknown, b: unknown): boolean {
  return a !== undefined && canonicalJson(a) === canonicalJson(b);
}

/** The nearest block that stood before it and is still there. */
function behind(old: readonly Block[], id: string, now: readonly Block[]): string | null {
  const index = old.findIndex((block) => block.id === id);
  const here = new Set(now.map((block) => block.id));
  return old.slice(0, index).findLast((block) => here.has(block.id))?.id ?? null;
}
