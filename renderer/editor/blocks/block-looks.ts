import type { IconName } from '#renderer/ui/Icon.tsx';
import type { BlockKind } from './block-kinds.ts';

export const blockIcons: Readonly<Record<BlockKind, IconName>> = {
  paragraph: 'paragraph',
  subhead: 'subhead',
  quote: 'quote',
  pullQuote: 'pull-quote',
  factBox: 'box',
  list: 'list',
  numberedList: 'numbers',
  table: 'table',
  photo: 'photo',
  photoStory: 'photos',
  separator: 'separator',
};

export const blockKeys: Readonly<Record<BlockKind, string>> = {
  paragraph: 'Mod+Alt+0',
  subhead: 'Mod+Alt+1',
  quote: 'Mod+Alt+2',
  pullQuote: 'Mod+Alt+3',
  factBox: 'Mod+Alt+4',
  table: 'Mod+Alt+5',
  photo: 'Mod+Alt+6',
  separator: 'Mod+Alt+7',
  photoStory: 'Mod+Alt+8',
  numberedList: 'Mod+Shift+7',
  list: 'Mod+Shift+8',
};
