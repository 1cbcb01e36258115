import type { Signature } from '#renderer/api/signatures.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { useWords, type Words } from '#renderer/words/words.ts';
import { bylineRoles, type Byline } from '#shared/document/content.ts';
import type { EntryId } from '#shared/ids.ts';
import { BylineOwner } from './BylineOwner.tsx';
import styles from './BylinePanel.module.css';

interface BylineRowProps {
  readonly byline: Byline;
  readonly known: readonly Signature[];
  readonly me: EntryId;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onRole: (role: string) => void;
  readonly onOwner: (person: EntryId) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One name with its part in the article, and what is still to say of whose it is. */
export function BylineRow({ byline, known, me, isFirst, isLast, ...act }: BylineRowProps) {
  const { bylines: words } = useWords();
  const { penName, role } = byline;
  return (
    <li className={styles.row}>
      <p className={styles.name} tabIndex={-1}>
        {penName}
      </p>
      <div className={styles.tools}>
        <IconButton icon="up" label={words.up(penName)} isDisabled={isFirst} onPress={() => act.onMove(-1)} />
        <IconButton
          icon="down"
          label={words.down(penName)}
          isDisabled={isLast}
          onPress={() => act.onMove(1)}
        />
        <IconButton icon="close" label={words.remove(penName)} onPress={act.onRemove} />
      </div>
      <div className={styles.role}>
        <Select
          label={words.role(penName)}
          isLabelHidden
          options={roleOptions(role, words)}
          value={role}
          onChange={act.onRole}
          placeholder={role}
        />
      </div>
      <BylineOwner byline={byline} known={known} me={me} onOwner={act.onOwner} />
    </li>
  );
}

/** A role of a later version stays among the choices of the byline that has it. */
function roleOptions(role: string, words: Words['bylines']) {
  const known = bylineRoles.map((id) => ({ id: id as string, title: words.roles[id] }));
  return known.some(({ id }) => id === role) ? known : [...known, { id: role, title: role }];
}
