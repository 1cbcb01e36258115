import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { StoryFileView } from '#shared/areas/stories.ts';
import styles from './Exchange.module.css';

interface SenderLevelsProps {
  readonly chains: StoryFileView['chains'];
  readonly isTaken: boolean;
  /** Absent once the file was opened. */
  readonly onTake?: ((isTaken: boolean) => void) | undefined;
}

/** The chain of approval where the sender has another one: it is taken over only where a person says so. */
export function SenderLevels({ chains: { here, withTheirs }, isTaken, onTake }: SenderLevelsProps) {
  const { levels: words } = useWords().exchange;
  if (isSame(here, withTheirs)) return null;
  if (!onTake) return <Notice>{words.taken(withTheirs)}</Notice>;
  const added = withTheirs.filter((title) => !here.includes(title));
  return (
    <div className={styles.levels}>
      <p>{words.differ}</p>
      <p>{words.here(here)}</p>
      <p>{words.withTheirs(withTheirs)}</p>
      <Checkbox isSelected={isTaken} onChange={onTake}>
        {words.take}
      </Checkbox>
      {isTaken ? (
        <Notice kind="warning">
          {[
            words.changes,
            ...added.map((title) => words.standsBetween(title, ...around(title, withTheirs))),
          ].join(' ')}
        </Notice>
      ) : (
        <p className={styles.hint}>{words.left}</p>
      )}
    </div>
  );
}

function around(
  title: string,
  chain: readonly string[],
): [below: string | undefined, above: string | undefined] {
  const at = chain.indexOf(title);
  return [chain[at - 1], chain[at + 1]];
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((title, at) => title === b[at]);
}
