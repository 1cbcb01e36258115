import { keysText } from '#renderer/commands/keys.ts';
import { commandGroups, type KnownCommand } from '#renderer/commands/registry.ts';
import { useWords } from '#renderer/words/words.ts';
import styles from './Help.module.css';

/** Commands with the keys that run them, in the groups of the registry. */
export function KeyGroups({ commands }: { commands: readonly KnownCommand[] }) {
  const { window } = useWords();
  const withKeys = commands.filter(({ keys }) => keys !== undefined);
  const groups = commandGroups.filter((group) => withKeys.some((command) => command.group === group));
  return groups.map((group) => (
    <section key={group}>
      <h3 className={styles.foundTitle}>{window.groups[group]}</h3>
      <dl className={styles.keys}>
        {withKeys
          .filter((command) => command.group === group)
          .map(({ id, title, keys }) => (
            <div key={id} className={styles.key}>
              <dt>{title()}</dt>
              <dd>
                <kbd className={styles.kbd}>{keysText(keys!)}</kbd>
              </dd>
            </div>
          ))}
      </dl>
    </section>
  ));
}
