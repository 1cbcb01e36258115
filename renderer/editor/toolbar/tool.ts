import type { CommandGroup, KnownCommand } from '#renderer/commands/registry.ts';
import type { IconName } from '#renderer/ui/Icon.tsx';
import { words } from '#renderer/words/words.ts';
import type { BlockKind } from '#renderer/editor/blocks/block-kinds.ts';
import { blockKeys } from '#renderer/editor/blocks/block-looks.ts';
import type { TableAct } from '#renderer/editor/table/table-acts.ts';

export type ToolName =
  'bold' | 'italic' | 'link' | 'insertPhoto' | 'undo' | 'redo' | 'find' | BlockKind | TableAct;

export interface Tool {
  readonly name: ToolName;
  readonly icon: IconName;
  readonly keys?: string;
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  run(): void;
}

export function toolTitle(name: ToolName): string {
  const { editor, blocks } = words();
  return { ...blocks, ...editor }[name];
}

/** The keys of the tools that every line of text has. */
export const textKeys = {
  bold: 'Mod+B',
  italic: 'Mod+I',
  link: 'Mod+K',
  undo: 'Mod+Z',
  redo: 'Mod+Y',
  find: 'Mod+F',
} as const;

/** Among which keys a tool is told of. */
export function groupOf(name: ToolName): CommandGroup {
  return name === 'find' ? 'find' : 'text';
}

/** What the help tells of a tool. */
export function toolCommand(name: ToolName, keys: string): KnownCommand {
  return { id: `text.${name}`, group: groupOf(name), keys, title: () => toolTitle(name) };
}

/** Every tool that has keys. */
export function keyedTools(): KnownCommand[] {
  const { photo, ...blocks } = blockKeys;
  const keys = Object.entries({ ...textKeys, ...blocks, insertPhoto: photo });
  // `Object.entries` forgets that the names are those of the tools.
  return keys.map(([name, value]) => toolCommand(name as ToolName, value));
}
