import { keysText } from '#renderer/commands/keys.ts';
import { commandGroups, type KnownCommand } from '#renderer/commands/registry.ts';
import { KeyList } from '#renderer/ui/KeyList.tsx';
import { useWords } from '#renderer/words/words.ts';
import styles from './Help.module.css';

interface KeyGroupsProps {
  readonly commands: readonly KnownCommand[];
  /** Of the heading over each group. */
  readonly level?: 3 | 4;
}

/** Commands with the keys that run them, in the groups of the registry. */
export function KeyGroups({ commands, level = 3 }: KeyGroupsProps) {
  const Heading = `h${level}` as const;
  const { window } = useWords();
  const withKeys = commands.filter(({ keys }) => keys !== undefined);
  const groups = commandGroups.filter((group) => withKeys.some((command) => command.group === group));
  return groups.map((group) => (
    <section key={group} className={styles.keyGroup}>
      <Heading className={level === 3 ? styles.foundTitle : styles.groupTitle}>
        {window.groups[group]}
      </Heading>
      <CommandKeys commands={withKeys.filter((command) => command.group === group)} />
    </section>
  ));
}

export function CommandKeys({ commands }: Pick<KeyGroupsProps, 'commands'>) {
  const lines = commands.map(({ id, title, keys = '' }) => ({ id, title: title(), keys: keysText(keys) }));
  return <KeyList lines={lines} />;
}
