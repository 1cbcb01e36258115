import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/api.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import type { Signature } from '#renderer/api/signatures.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Byline } from '#shared/document/content.ts';
import type { EntryId } from '#shared/ids.ts';
import { ownerOptions, peopleFitting, standingOf } from './pen-names.ts';
import styles from './BylinePanel.module.css';

export interface BylineOwnerProps {
  readonly byline: Byline;
  readonly known: readonly Signature[];
  /** Who writes it into the list. */
  readonly me: EntryId;
  readonly onOwner: (person: EntryId) => void;
}

/** Whose a name is, where the byline does not say it: chosen among those who sign so, or written into the list. */
export function BylineOwner({ byline, known, me, onOwner }: BylineOwnerProps) {
  const { bylines: words } = useWords();
  const standing = standingOf(byline, known);
  switch (standing.kind) {
    case 'settled':
      return null;
    case 'unlinked':
      return (
        <div className={styles.owner}>
          <Button kind="quiet" icon="person" onPress={() => onOwner(standing.owner.person)}>
            {words.isOf(standing.owner.name)}
          </Button>
        </div>
      );
    case 'shared':
      return (
        <div className={styles.owner}>
          <p className={styles.warning}>{words.shared(byline.penName)}</p>
          <Select
            label={words.whoSigns(byline.penName)}
            isLabelHidden
            options={ownerOptions(standing.owners)}
            value={null}
            onChange={onOwner}
            placeholder={words.chooseOwner}
          />
        </div>
      );
    case 'unknown':
      return <UnknownName penName={byline.penName} known={known} me={me} onOwner={onOwner} />;
    default:
      return standing satisfies never;
  }
}

interface UnknownNameProps extends Omit<BylineOwnerProps, 'byline'> {
  readonly penName: string;
}

function UnknownName({ penName, known, me, onOwner }: UnknownNameProps) {
  const { bylines: words } = useWords();
  const [isSomebodys, setSomebodys] = useState(false);
  const add = useMutation({
    mutationFn: (person?: EntryId) =>
      api.registers.addPenName({ penName, as: me, ...(person !== undefined && { person }) }),
    onSuccess: ({ id }) => onOwner(id),
  });
  return (
    <div className={styles.owner}>
      <p className={styles.warning}>{words.unknown}</p>
      <div className={styles.choices}>
        <Button
          icon="add"
          label={words.addNamed(penName)}
          isDisabled={add.isPending}
          onPress={() => add.mutate(undefined)}
        >
          {words.addPenName}
        </Button>
        {!isSomebodys && (
          <Button kind="quiet" onPress={() => setSomebodys(true)}>
            {words.ofSomebody}
          </Button>
        )}
      </div>
      {isSomebodys && (
        <KnownPerson label={words.whoSigns(penName)} known={known} onChoose={(id) => add.mutate(id)} />
      )}
      {add.error && <p role="alert">{failureText(add.error)}</p>}
    </div>
  );
}

interface KnownPersonProps {
  readonly label: string;
  readonly known: readonly Signature[];
  readonly onChoose: (person: EntryId) => void;
}

function KnownPerson({ label, known, onChoose }: KnownPersonProps) {
  const { bylines: words } = useWords();
  const [text, setText] = useState('');
  const options = peopleFitting(known, text);
  return (
    <ComboBox
      label={label}
      placeholder={words.addHint}
      options={options}
      text={text}
      onText={setText}
      empty={words.nobody}
      onChoose={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen) onChoose(chosen.id);
      }}
    />
  );
}
