import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { DOMRenderExtension, domOverride } from '@lexical/html';
import {
  $getSlot,
  $getState,
  configExtension,
  defineExtension,
  safeCast,
  TextNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { words } from '#renderer/words/words.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { creditMark, isBareCredit } from '#shared/document/credit.ts';
import { storyLine } from '#shared/document/lines.ts';
import { changesState } from '#renderer/editor/document/node-states.ts';
import { FactBoxNode } from '#renderer/editor/nodes/FactBoxNode.ts';
import { linePlace } from '#renderer/editor/nodes/line-host.ts';
import { LockedNode } from '#renderer/editor/nodes/LockedNode.ts';
import { PhotoNode, photoState } from '#renderer/editor/nodes/PhotoNode.ts';
import { PhotoStoryNode, storyState } from '#renderer/editor/nodes/PhotoStoryNode.ts';
import { PullQuoteNode } from '#renderer/editor/nodes/PullQuoteNode.ts';
import { trackedBlocks } from '#renderer/editor/tracking/tracking-view.ts';
import { pictureView, type PhotoAddress, type PhotoSize } from '#renderer/editor/view/picture-view.ts';

interface BlockViewConfig {
  readonly photoUrl: PhotoAddress;
  readonly sizeOf: PhotoSize;
}

function configOf(editor: LexicalEditor): BlockViewConfig {
  return getExtensionDependencyFromEditor(editor, BlockViewExtension).config;
}

/** Text that somebody added or took out is seen to be so. */
export const trackedText = domOverride([TextNode], {
  $decorateDOM(node, _, dom) {
    const changes = $getState(node, changesState);
    if (changes.length === 0) return void dom.removeAttribute('data-change');
    const isGone = changes.some(({ kind }) => kind === 'delete');
    dom.dataset['change'] = isGone ? 'delete' : 'insert';
    dom.setAttribute('role', isGone ? 'deletion' : 'insertion');
  },
  // What was deleted does not come back by way of the clipboard.
  $shouldExclude: (node, _, $next) =>
    $getState(node, changesState).some(({ kind }) => kind === 'delete') || $next(),
});

const inItsPlace = (_: LexicalNode, name: string, host: HTMLElement) => linePlace(host, name);
const lines = [
  domOverride([PhotoNode], { $getSlotTargetElement: inItsPlace }),
  domOverride([PhotoStoryNode], { $getSlotTargetElement: inItsPlace }),
  domOverride([PullQuoteNode], { $getSlotTargetElement: inItsPlace }),
  domOverride([FactBoxNode], { $getSlotTargetElement: inItsPlace }),
];

const photo = domOverride([PhotoNode], {
  $decorateDOM(node, before, dom, editor) {
    const text = words().editor;
    dom.dataset['block'] = 'photo';
    nameLines(dom, { caption: [text.caption, text.caption], credit: [text.credit, text.creditHint] });
    markCredit($getSlot(node, 'credit'), linePlace(dom, 'credit'));
    const shown = before ? $getState(before, photoState, 'direct') : undefined;
    showPicture(dom, { facts: node.facts(), shown }, configOf(editor));
  },
});

const photoStory = domOverride([PhotoStoryNode], {
  $decorateDOM(node, before, dom, editor) {
    const text = words().editor;
    dom.dataset['block'] = 'photoStory';
    dom.setAttribute('role', 'group');
    dom.setAttribute('aria-label', text.photoStory);
    // A story that was drawn anew has none of its pictures yet.
    const isNew = dom.querySelector('[data-picture]:empty') !== null;
    const photosBefore = before && !isNew ? $getState(before, storyState, 'direct') : [];
    node.photos().forEach((facts, index) => {
      const [caption, credit] = [storyLine(facts.id, 'caption'), storyLine(facts.id, 'credit')];
      nameLines(dom, {
        [caption]: [text.storyCaption(index + 1), text.caption],
        [credit]: [text.storyCredit(index + 1), text.creditHint],
      });
      markCredit($getSlot(node, credit), linePlace(dom, credit));
      const place = dom.children[index];
      const shown = photosBefore[index];
      if (place instanceof HTMLElement) showPicture(place, { facts, shown }, configOf(editor));
    });
  },
});

type Shown = Parameters<typeof pictureView>[0];

/** Draws the picture anew only where another one is to be seen. */
function showPicture(
  dom: HTMLElement,
  { facts, shown }: { facts: Shown; shown: Shown | undefined },
  config: BlockViewConfig,
): void {
  const picture = dom.querySelector<HTMLElement>('[data-picture]');
  if (shown && lookOf(shown) === lookOf(facts)) {
    if (shown.alt !== facts.alt) picture?.querySelector('img')?.setAttribute('alt', facts.alt);
    return;
  }
  picture?.replaceChildren(pictureView(facts, config));
  picture?.toggleAttribute('data-missing', facts.asset === undefined);
}

function lookOf({ asset, crop }: Shown): string {
  return canonicalJson([asset ?? null, crop ?? null]);
}

const pullQuote = domOverride([PullQuoteNode], {
  $decorateDOM(_, __, dom) {
    const text = words().editor;
    dom.dataset['block'] = 'pullQuote';
    nameLines(dom, {
      text: [text.pullQuote, text.pullQuote],
      attribution: [text.attribution, text.attribution],
    });
  },
});

const factBox = domOverride([FactBoxNode], {
  $decorateDOM(_, __, dom) {
    const text = words().editor;
    dom.dataset['block'] = 'factBox';
    nameLines(dom, { title: [text.factBoxTitle, text.factBoxTitle], content: [text.factBoxContent, ''] });
  },
});

const locked = domOverride([LockedNode], {
  $decorateDOM(_, __, dom) {
    dom.dataset['block'] = 'locked';
    const why = document.createElement('figcaption');
    why.textContent = words().editor.unknown;
    dom.replaceChildren(why);
  },
});

/** A credit is written as a name alone, and is read as it will be printed. */
function markCredit(line: LexicalNode | null, place: HTMLElement | null): void {
  if (isBareCredit(line?.getTextContent() ?? '')) place?.setAttribute('data-mark', creditMark);
  else place?.removeAttribute('data-mark');
}

/** Says to a screen reader what a line is for, and to the eye while it is empty. */
function nameLines(host: HTMLElement, names: Record<string, readonly [label: string, hint: string]>): void {
  for (const [name, [label, hint]] of Object.entries(names)) {
    const place = linePlace(host, name);
    place?.setAttribute('role', 'group');
    place?.setAttribute('aria-label', label);
    if (hint) place?.setAttribute('data-hint', hint);
  }
}

const noPictures: BlockViewConfig = { photoUrl: () => '', sizeOf: () => undefined };

/** How the blocks look that are more than text. Plain DOM, drawn in the same step as the text around it. */
export const BlockViewExtension = defineExtension({
  name: 'toa-soan/block-view',
  config: safeCast<BlockViewConfig>(noPictures),
  dependencies: [
    configExtension(DOMRenderExtension, {
      overrides: [trackedText, trackedBlocks, ...lines, photo, photoStory, pullQuote, factBox, locked],
    }),
  ],
});
