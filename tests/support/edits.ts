import fc from 'fast-check';
import type { Block } from '#shared/document/block.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { mapBlockRuns } from '#shared/document/map-runs.ts';
import { normalForm } from '#shared/document/normal-form.ts';
import type { Run } from '#shared/document/run.ts';
import { anyBlock, contentInNormalForm, runs } from './arbitraries.ts';

type Edit = (content: ArticleContent) => ArticleContent;

/** What an editor does to an article in a sitting: words, blocks, order. */
function edit(): fc.Arbitrary<Edit> {
  const at = fc.nat(20);
  const insertRuns = fc
    .tuple(at, at, runs())
    .map(([block, place, added]) => onBlock(block, insertAt(place, added)));
  const cut = fc.tuple(at, at, at).map(([block, from, length]) => onBlock(block, cutAt(from, length)));
  const add = fc
    .tuple(at, anyBlock())
    .map(([place, block]) => onBody((body) => body.toSpliced(place, 0, block)));
  const remove = at.map((place) => onBody((body) => body.toSpliced(place % body.length, 1)));
  const move = fc.tuple(at, at).map(([from, to]) =>
    onBody((body) => {
      const block = body[from % body.length]!;
      return body.toSpliced(from % body.length, 1).toSpliced(to % body.length, 0, block);
    }),
  );
  return fc.oneof(insertRuns, cut, add, remove, move);
}

/** Two states of one article. */
export function twoStates(): fc.Arbitrary<{ before: ArticleContent; after: ArticleContent }> {
  return fc.tuple(contentInNormalForm(), fc.array(edit(), { maxLength: 6 })).map(([before, edits]) => ({
    before,
    after: normalForm(edits.reduce((content, change) => change(content), before)),
  }));
}

function onBody(change: (body: Block[]) => Block[]): Edit {
  return (content) => {
    const body = change([...content.body]);
    return body.length > 0 ? { ...content, body } : content;
  };
}

function onBlock(place: number, change: (runs: readonly Run[]) => Run[]): Edit {
  return onBody((body) => {
    const index = place % body.length;
    return body.with(index, mapBlockRuns(body[index]!, change));
  });
}

function insertAt(place: number, added: readonly Run[]) {
  return (line: readonly Run[]) => {
    const index = place % (line.length + 1);
    return [...line.slice(0, index), ...added, ...line.slice(index)];
  };
}

function cutAt(from: number, length: number) {
  return (line: readonly Run[]) =>
    line.map((run) => ({ ...run, text: run.text.slice(0, from) + run.text.slice(from + length) }));
}
