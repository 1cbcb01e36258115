import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { peopleQuery } from '#renderer/api/session.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { WhoIAm } from './new-person.ts';
import { StepForm } from './StepForm.tsx';
import { rolesQuery } from './welcome-queries.ts';
import styles from './Welcome.module.css';

interface WhoStepProps {
  readonly who: WhoIAm;
  readonly onChange: (who: WhoIAm) => void;
  /** The way from a backup: who has one is known to it already. */
  readonly restore: ReactNode;
  readonly onNext: () => void;
}

const nobodyKnown = 'nguoi-moi';

export function WhoStep({ who, onChange, restore, onNext }: WhoStepProps) {
  const { welcome } = useWords();
  const words = welcome.who;
  const { data: roles = [] } = useQuery(rolesQuery);
  const people = useNamedPeople();
  const [isAsked, setAsked] = useState(false);
  const isNew = who.known === null;
  const isMissing = isNew && who.name.trim() === '';
  const set = (change: Partial<WhoIAm>) => onChange({ ...who, ...change });
  return (
    <StepForm
      title={words.title}
      explained={words.explained}
      onNext={() => (isMissing ? setAsked(true) : onNext())}
    >
      <TextField
        label={words.name}
        value={who.name}
        onChange={(name) => set({ name, known: null })}
        placeholder={words.nameHint}
        error={isAsked && isMissing ? words.nameMissing : undefined}
        autoFocus
      />
      <div className={styles.pair}>
        <TextField
          label={words.penName}
          value={who.penName}
          onChange={(penName) => set({ penName, known: null })}
          description={words.penNameHint}
        />
        <Select
          label={words.role}
          options={roles}
          value={who.role}
          onChange={(role) => set({ role, known: null })}
          placeholder={words.chooseRole}
        />
      </div>
      {people.length > 0 && (
        <Select
          label={words.known}
          options={[{ id: nobodyKnown, title: words.newPerson }, ...people]}
          value={who.known ?? nobodyKnown}
          onChange={(id) => set({ known: id === nobodyKnown ? null : id })}
          placeholder={words.newPerson}
        />
      )}
      {restore}
    </StepForm>
  );
}

/** Those who are somebody: not the one stand-in for each level that a fresh newsroom has. */
function useNamedPeople() {
  const { data: people = [] } = useQuery(peopleQuery);
  return people
    .filter(({ penNames }) => penNames.length > 0)
    .map(({ id, name, roleTitle }) => ({ id: id as string, title: name, note: roleTitle }));
}
