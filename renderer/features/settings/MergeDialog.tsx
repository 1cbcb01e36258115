import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { peopleQuery, type Me } from '#renderer/api/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Entry } from '#shared/areas/registers.ts';
import { EntryId } from '#shared/ids.ts';
import { byGivenName } from './entry-rows.ts';
import { Failed } from './Failed.tsx';
import { useMerge } from './settings-queries.ts';
import styles from './Settings.module.css';

interface MergeDialogProps {
  readonly entry: Entry<'person'>;
  readonly me: Me;
  readonly onClose: () => void;
}

/** Two entries that are one person. */
export function MergeDialog({ entry, me, onClose }: MergeDialogProps) {
  const { lists: words, settings, window } = useWords();
  const { data: people = [] } = useQuery(peopleQuery);
  const [other, setOther] = useState<string | null>(null);
  const merge = useMerge(me.id);
  const { name } = entry.value;
  const options = people
    .filter(({ id }) => id !== entry.id && id !== me.id)
    .toSorted(byGivenName)
    .map((person) => ({ id: person.id as string, title: person.name, note: person.penNames.join(', ') }));
  const mergeNow = () =>
    other !== null && merge.mutate({ keep: entry.id, merge: EntryId.parse(other) }, { onSuccess: onClose });
  return (
    <Dialog
      title={words.mergeOf(name)}
      width="narrow"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{window.cancel}</Button>
          <Button kind="primary" isDisabled={other === null || merge.isPending} onPress={mergeNow}>
            {words.mergeNow}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{words.mergeExplained(name)}</p>
        <Select
          label={words.mergeWith}
          options={options}
          value={other}
          onChange={setOther}
          placeholder={settings.entry.choose}
        />
        <Failed error={merge.error} />
      </div>
    </Dialog>
  );
}
