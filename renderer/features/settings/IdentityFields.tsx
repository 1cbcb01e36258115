import { useQuery } from '@tanstack/react-query';
import { chainQuery, type Me } from '#renderer/api/session.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useWords } from '#renderer/words/words.ts';
import { mayIdentify } from '#shared/areas/identities.ts';
import type { Identity } from '#shared/areas/registers.ts';
import type { EntryId } from '#shared/ids.ts';
import { entriesQuery, identitiesQuery } from './settings-queries.ts';
import styles from './Settings.module.css';

interface IdentityFieldsProps {
  readonly person: EntryId | undefined;
  readonly me: Me;
  /** Undefined as long as nobody wrote here. */
  readonly written: Identity | undefined;
  readonly onWrite: (identity: Identity) => void;
}

/** Who a person is outside of the paper, for those who may see it; for everybody else it is not there. */
export function IdentityFields({ person, me, written, onWrite }: IdentityFieldsProps) {
  const { lists } = useWords();
  const words = lists.identity;
  const mayAll = useMayIdentify(me);
  const { data: identities } = useQuery(identitiesQuery(me.id));
  if (!identities || (!mayAll && person !== me.id)) return null;
  const shown = written ?? identities.find(({ id }) => id === person)?.value ?? {};
  return (
    <fieldset className={styles.private}>
      <legend className={styles.groupTitle}>{words.title}</legend>
      <p className={styles.aside}>{words.explained}</p>
      {(['realName', 'phone', 'email', 'note'] as const).map((field) => (
        <TextField
          key={field}
          label={words[field]}
          value={shown[field] ?? ''}
          onChange={(text) => onWrite({ ...shown, [field]: text })}
        />
      ))}
    </fieldset>
  );
}

function useMayIdentify(me: Me): boolean {
  const { data: chain } = useQuery(chainQuery);
  const { data: people = [] } = useQuery(entriesQuery('person'));
  const { data: roles = [] } = useQuery(entriesQuery('role'));
  const mine = people.find(({ id }) => id === me.id)?.value.role;
  const role = roles.find(({ id }) => id === mine)?.value;
  return chain !== undefined && role !== undefined && mayIdentify({ role, rank: me.rank }, chain);
}
