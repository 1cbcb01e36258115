import { domOverride } from '@lexical/html';
import { $isTextNode } from 'lexical';
import { $changesOn } from './marked-places.ts';

/** Blocks that were put in, taken out, split, joined, moved or made another kind of text are seen to be so. */
export const trackedBlocks = domOverride('*', {
  $decorateDOM(node, _before, dom) {
    if ($isTextNode(node)) return;
    const kinds = $changesOn(node).map(({ kind }) => kind);
    if (kinds.length > 0) dom.dataset['blockChange'] = kinds.join(' ');
    else dom.removeAttribute('data-block-change');
  },
});
