/** One thing a person can do, however they ask for it: a key, the menu, the palette. */
export interface Command {
  /** `area.verb`, as in `desk.import`. The native menu sends these names too. */
  readonly id: string;
  readonly group: CommandGroup;
  title(): string;
  /** As in `Mod+Shift+S`; `Mod` is Ctrl, and ⌘ on a Mac. */
  readonly keys?: string;
  /** Other keys for the same, as people know them from elsewhere. */
  readonly also?: string;
  isEnabled?(): boolean;
  run(): void;
}

/** What the help tells of a command, whether it can run now or not. */
export type KnownCommand = Pick<Command, 'id' | 'group' | 'title' | 'keys'>;

/** In the order in which the help shows them. */
export const commandGroups = [
  'window',
  'desk',
  'import',
  'photos',
  'article',
  'text',
  'find',
  'review',
  'help',
] as const;
export type CommandGroup = (typeof commandGroups)[number];

const commands = new Map<string, Command>();
const listeners = new Set<() => void>();
const known = new Map<string, KnownCommand>();
let listed: readonly Command[] = [];
let everKnown: readonly KnownCommand[] = [];

/** Adds commands for as long as what they work on is there. Returns the function that takes them away. */
export function registerCommands(added: readonly Command[]): () => void {
  for (const command of added) {
    commands.set(command.id, command);
    known.set(command.id, command);
  }
  changed();
  return () => {
    for (const command of added) if (commands.get(command.id) === command) commands.delete(command.id);
    changed();
  };
}

/** Tells of commands before there is anything for them to work on: the help names them from the start. */
export function announceCommands(announced: readonly KnownCommand[]): void {
  for (const command of announced) if (!known.has(command.id)) known.set(command.id, command);
  changed();
}

/** Runs a command that is there and may run now. Says whether it did. */
export function runCommand(id: string): boolean {
  const command = commands.get(id);
  if (!command || command.isEnabled?.() === false) return false;
  command.run();
  return true;
}

/** The same list until a command comes or goes. */
export function allCommands(): readonly Command[] {
  return listed;
}

/** Those too that went with what they work on, or have not come yet. The same list until another one comes. */
export function knownCommands(): readonly KnownCommand[] {
  return everKnown;
}

export function onCommandsChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function changed(): void {
  listed = [...commands.values()];
  everKnown = [...known.values()];
  for (const listener of listeners) listener();
}
