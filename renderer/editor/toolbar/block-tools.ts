import type { LexicalEditor } from 'lexical';
import type { IconName } from '#renderer/ui/Icon.tsx';
import { blockIcons, blockKeys } from '#renderer/editor/blocks/block-looks.ts';
import { insertBlock } from '#renderer/editor/blocks/insert-block.ts';
import { changeTable, type TableAct } from '#renderer/editor/table/table-acts.ts';
import type { PhotoKind } from '#renderer/editor/blocks/block-kinds.ts';
import type { Tool } from './tool.ts';
import { setKind, toggleList } from './tool-actions.ts';
import type { TextKind, ToolState } from './tool-state.ts';

/** Gives the text its keyboard back after an act. */
type Back = (act: () => void) => () => void;

/** What kind of text the blocks with the caret are. */
export function textTools(body: LexicalEditor, { kind }: ToolState, isInBody: boolean, back: Back): Tool[] {
  const tool = (
    name: 'paragraph' | 'subhead' | 'quote' | 'list' | 'numberedList',
    own: TextKind,
    run: () => void,
  ): Tool => ({
    name,
    icon: blockIcons[name],
    keys: blockKeys[name],
    isOn: isInBody && kind === own,
    isDisabled: !isInBody,
    run: back(run),
  });
  const plain = (wanted: 'subhead' | 'quote') => () => setKind(body, kind === wanted ? 'paragraph' : wanted);
  return [
    tool('paragraph', 'paragraph', () => setKind(body, 'paragraph')),
    tool('subhead', 'subhead', plain('subhead')),
    tool('quote', 'quote', plain('quote')),
    tool('list', 'bullets', () => toggleList(body, 'bullets', kind)),
    tool('numberedList', 'numbers', () => toggleList(body, 'numbers', kind)),
  ];
}

const tableIcons: Readonly<Record<TableAct, IconName>> = {
  rowBelow: 'table-row',
  columnAfter: 'table-column',
  removeRow: 'table-no-row',
  removeColumn: 'table-no-column',
  headerRow: 'table-header',
};

/** In their place while the caret is in a table: its cells hold plain text. */
export function tableTools(body: LexicalEditor, back: Back): Tool[] {
  return (Object.keys(tableIcons) as TableAct[]).map((name) => ({
    name,
    icon: tableIcons[name],
    run: back(() => changeTable(body, name)),
  }));
}

interface Around {
  readonly body: LexicalEditor;
  readonly isInBody: boolean;
  readonly onAddPhotos: ((as: PhotoKind) => void) | undefined;
  readonly back: Back;
}

/** What is put in beside the text. */
export function blockTools({ body, isInBody, onAddPhotos, back }: Around): Tool[] {
  const own = (name: 'pullQuote' | 'factBox' | 'table' | 'separator'): Tool => ({
    name,
    icon: blockIcons[name],
    keys: blockKeys[name],
    isDisabled: !isInBody,
    run: back(() => insertBlock(body, name)),
  });
  return [
    ...(onAddPhotos ? photoTools(onAddPhotos) : []),
    own('pullQuote'),
    own('factBox'),
    own('table'),
    own('separator'),
  ];
}

function photoTools(add: (as: PhotoKind) => void): Tool[] {
  return [
    { name: 'insertPhoto', icon: blockIcons.photo, keys: blockKeys.photo, run: () => add('photo') },
    {
      name: 'photoStory',
      icon: blockIcons.photoStory,
      keys: blockKeys.photoStory,
      run: () => add('photoStory'),
    },
  ];
}
