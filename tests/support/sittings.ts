import fc from 'fast-check';
import { blankContent } from '#shared/document/blank.ts';
import type { Block } from '#shared/document/block.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { changesOf } from '#shared/document/changes/stack.ts';
import { trackBlocks, trackRuns } from '#shared/document/changes/track-changes.ts';
import type { Author } from '#shared/document/changes/tracking.ts';
import { mapBlockRuns } from '#shared/document/map-runs.ts';
import { normalForm, normalRuns } from '#shared/document/normal-form.ts';
import { publishedContent } from '#shared/document/published.ts';
import type { Run } from '#shared/document/run.ts';
import { contentInNormalForm, knownBlock } from './arbitraries.ts';

/** What a text editor does to an article before anybody marks it: words, lines, blocks. */
type Edit = (content: ArticleContent) => ArticleContent;

export interface Sitting {
  readonly author: Author;
  readonly edit: Edit;
}

const authors: readonly Author[] = [
  { person: 'phong-vien', level: 'reporter' },
  { person: 'bien-tap', level: 'desk' },
  { person: 'thu-ky', level: 'secretariat' },
];

/** An article without open changes, and what several people do to it one after the other. */
export function sittings(): fc.Arbitrary<{ content: ArticleContent; sittings: Sitting[] }> {
  return fc.record({
    content: plainContent(),
    sittings: fc.array(fc.record({ author: fc.constantFrom(...authors), edit: edit() }), {
      minLength: 1,
      maxLength: 7,
    }),
  });
}

/** What the editor makes of an edit while changes are tracked. */
export function track(
  before: ArticleContent,
  after: ArticleContent,
  author: Author | undefined,
  step: number,
) {
  let made = 0;
  const tracking = {
    author,
    at: new Date(Date.UTC(2026, 10, 23, 9, step)).toISOString(),
    newId: () => `s${step}-${(made += 1)}`,
  };
  return {
    ...after,
    lead: trackRuns(before.lead, after.lead, 'lead', tracking),
    body: trackBlocks(before.body, after.body, tracking),
  };
}

function plainContent(): fc.Arbitrary<ArticleContent> {
  return contentInNormalForm()
    .map((content) => normalForm(publishedContent(content)))
    .map((content) => ({ ...content, body: content.body.filter(({ type }) => type !== 'unknown') }))
    .filter(({ body }) => body.length > 0 && body.every(isWhole));
}

/** As it is pasted or put in: without open changes. */
function plainBlock(): fc.Arbitrary<Block> {
  return knownBlock()
    .map((block) => publishedContent({ ...blankContent('b'), body: [block] }).body[0])
    .filter((block) => block !== undefined)
    .filter(isWhole);
}

function isWhole(block: Block): boolean {
  return block.type !== 'factBox' || block.children.length > 0;
}

function edit(): fc.Arbitrary<Edit> {
  const at = fc.nat(30);
  const word = fc.constantFrom('tôm', ' ', 'đê', 'Năm Căn ', 'e\u0301', '🌾');
  return fc.oneof(
    fc.tuple(at, at, word).map(([block, place, text]) => onBlock(block, (line) => typed(line, place, text))),
    fc
      .tuple(at, at, at)
      .map(([block, place, size]) => onBlock(block, (line) => cut(line, place, place + size))),
    fc
      .tuple(at, at, at, word)
      .map(([block, place, size, text]) =>
        onBlock(block, (line) => typed(cut(line, place, place + size), place, text)),
      ),
    fc.tuple(at, word).map(([place, text]) => onLead((line) => typed(line, place, text))),
    fc.tuple(at, at).map(([place, size]) => onLead((line) => cut(line, place, place + size))),
    fc
      .tuple(at, at, at)
      .map(([block, place, id]) => onBody((body) => split(body, block, place, `n${block}-${place}-${id}`))),
    fc.tuple(at, at, at).map(([block, place, size]) => onBody((body) => cutAcross(body, block, place, size))),
    fc
      .tuple(at, plainBlock())
      .map(([place, block]) => onBody((body) => body.toSpliced(place % (body.length + 1), 0, block))),
    at.map((place) => onBody((body) => removed(body, place))),
    fc.tuple(at, at).map(([from, to]) => onBody((body) => moved(body, from, to))),
    fc
      .tuple(at, fc.constantFrom('paragraph', 'subhead', 'quote'))
      .map(([place, type]) => onBody((body) => retyped(body, place, type))),
    fc
      .tuple(at, at, fc.nat(3))
      .map(([place, item, level]) => onBody((body) => relevelled(body, place, { item, level }))),
  );
}

function onLead(change: (line: readonly Run[]) => Run[]): Edit {
  return (content) => ({ ...content, lead: change(content.lead) });
}

function onBody(change: (body: readonly Block[]) => readonly Block[]): Edit {
  return (content) => {
    const body = change(content.body);
    return body.length > 0 ? normalForm({ ...content, body: [...body] }) : content;
  };
}

function onBlock(place: number, change: (line: readonly Run[]) => Run[]): Edit {
  return onBody((body) => {
    const index = place % body.length;
    const block = body[index]!;
    const isUntracked = block.type === 'table' || block.type === 'photoStory' || block.type === 'unknown';
    return isUntracked || isDeleted(block) ? body : body.with(index, mapBlockRuns(block, change));
  });
}

function isDeleted(block: Block): boolean {
  return block.type !== 'unknown' && changesOf(block).some(({ kind }) => kind === 'delete');
}

function typed(line: readonly Run[], place: number, text: string): Run[] {
  const [head, tail] = [cut(line, place, Infinity), cut(line, 0, place)];
  return normalRuns([...head, { text }, ...tail]);
}

/** Without what stands from one offset to another. */
function cut(line: readonly Run[], from: number, to: number): Run[] {
  let at = 0;
  return line.flatMap((run) => {
    const letters = run.text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
    const left = letters.filter(() => {
      const place = at;
      at += 1;
      return place < from || place >= to;
    });
    return left.length > 0 ? [{ ...run, text: left.join('') }] : [];
  });
}

function split(body: readonly Block[], place: number, at: number, id: string): readonly Block[] {
  const index = place % body.length;
  const block = body[index]!;
  if (block.type !== 'paragraph' || isDeleted(block) || body.some((other) => other.id === id)) return body;
  const rest = { id, type: 'paragraph' as const, runs: cut(block.runs, 0, at) };
  return body.toSpliced(index, 1, { ...block, runs: cut(block.runs, at, Infinity) }, rest);
}

/** A selection from one line into the next one, taken out: what is left of both is one line. */
function cutAcross(body: readonly Block[], place: number, at: number, size: number): readonly Block[] {
  const index = place % body.length;
  const [first, second] = [body[index]!, body[index + 1]];
  if (first.type !== 'paragraph' || second?.type !== 'paragraph' || isDeleted(first) || isDeleted(second))
    return body;
  const runs = normalRuns([...cut(first.runs, at, Infinity), ...cut(second.runs, 0, size)]);
  return body.toSpliced(index, 2, { ...first, runs });
}

function removed(body: readonly Block[], place: number): readonly Block[] {
  const index = place % body.length;
  return body[index]!.type === 'unknown' || body.length === 1 ? body : body.toSpliced(index, 1);
}

function moved(body: readonly Block[], from: number, to: number): readonly Block[] {
  const block = body[from % body.length]!;
  if (block.type === 'unknown') return body;
  return body.toSpliced(from % body.length, 1).toSpliced(to % body.length, 0, block);
}

function retyped(body: readonly Block[], place: number, type: string): readonly Block[] {
  const index = place % body.length;
  const block = body[index]!;
  if (block.type !== 'paragraph' && block.type !== 'subhead' && block.type !== 'quote') return body;
  return body.with(index, { ...block, type } as Block);
}

function relevelled(
  body: readonly Block[],
  place: number,
  { item, level }: { item: number; level: number },
): readonly Block[] {
  const lists = body.filter((block) => block.type === 'list');
  const block = lists[place % lists.length];
  if (!block || isDeleted(block)) return body;
  const index = item % block.items.length;
  const items = block.items.with(index, { ...block.items[index]!, level });
  return body.with(body.indexOf(block), { ...block, items });
}
