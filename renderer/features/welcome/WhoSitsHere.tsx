import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/api.ts';
import { peopleQuery, type Me } from '#renderer/api/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { failureText } from '#renderer/words/failure-text.ts';
import { useWords } from '#renderer/words/words.ts';

interface WhoSitsHereProps {
  /** Who worked at the machine from which the backup came. */
  readonly me: Me;
  readonly onAnswered: () => void;
}

/** Asked once on a machine that began with a backup: whoever worked where it was made need not be who sits here. */
export function WhoSitsHere({ me, onAnswered }: WhoSitsHereProps) {
  const { welcome, settings } = useWords();
  const { whoSitsHere: words } = welcome;
  const { data: people = [] } = useQuery(peopleQuery);
  const [person, setPerson] = useState<string>(me.id);
  const answer = useMutation({
    mutationFn: (id: Me['id']) => api.settings.put({ changes: { person: id } }),
    onSuccess: onAnswered,
  });
  const chosen = people.find(({ id }) => id === person)?.id ?? me.id;
  return (
    <Dialog
      title={words.title}
      isOpen
      isQuestion
      width="narrow"
      onClose={onAnswered}
      actions={
        <Button kind="primary" onPress={() => answer.mutate(chosen)} isDisabled={answer.isPending}>
          {words.go}
        </Button>
      }
    >
      <p>{words.explained(me.name)}</p>
      <Select
        label={settings.me.person}
        options={people.map(({ id, name, roleTitle }) => ({ id, title: name, note: roleTitle }))}
        value={person}
        onChange={setPerson}
        placeholder={settings.me.choose}
      />
      {answer.error && <Notice kind="failure">{failureText(answer.error)}</Notice>}
    </Dialog>
  );
}
