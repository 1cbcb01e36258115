import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { peopleQuery, type Me } from '#renderer/api/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { useWords } from '#renderer/words/words.ts';
import { byGivenName } from './entry-rows.ts';
import { EntryDialog } from './EntryDialog.tsx';
import { Failed } from './Failed.tsx';
import { SignatureCard } from './SignatureCard.tsx';
import { entriesQuery, useChangeSettings } from './settings-queries.ts';
import styles from './Settings.module.css';

/** Who works at this window. */
export function MePart({ me }: { me: Me }) {
  const { settings } = useWords();
  const words = settings.me;
  const { data: people = [] } = useQuery(peopleQuery);
  const { data: entries = [] } = useQuery(entriesQuery('person'));
  const [isEditing, setEditing] = useState(false);
  const change = useChangeSettings();
  const options = people
    .toSorted(byGivenName)
    .map(({ id, name, roleTitle }) => ({ id, title: name, note: roleTitle }));
  const mine = entries.find(({ id }) => id === me.id);
  return (
    <>
      <p className={styles.explained}>{words.explained}</p>
      <div className={styles.columns}>
        <div className={styles.fields}>
          <Select
            label={words.person}
            options={options}
            value={me.id}
            onChange={(person) => change.mutate({ person })}
            placeholder={words.choose}
          />
          <p className={styles.aside}>{words.level(me.roleTitle)}</p>
          <div>
            <Button icon="write" onPress={() => setEditing(true)} isDisabled={!mine}>
              {words.edit}
            </Button>
          </div>
        </div>
        {mine && <SignatureCard me={me} person={mine.value} />}
      </div>
      <Failed error={change.error} />
      {isEditing && mine && (
        <EntryDialog kind="person" entry={mine} me={me} onClose={() => setEditing(false)} />
      )}
    </>
  );
}
