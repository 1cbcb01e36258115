import { useState } from 'react';
import { api } from '#renderer/api/api.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useWords } from '#renderer/words/words.ts';
import styles from './PlaceChooser.module.css';

interface NewFolderProps {
  readonly place: string;
  readonly onMade: (ref: string) => void;
}

/** Makes a folder where one is, and goes into it. */
export function NewFolder({ place, onMade }: NewFolderProps) {
  const words = useWords();
  const [isNaming, setIsNaming] = useState(false);
  const [name, setName] = useState('');
  const [failure, setFailure] = useState<string>();

  async function make(): Promise<void> {
    try {
      const { ref } = await api.places.makeFolder({ place, name: name.trim() });
      setIsNaming(false);
      setName('');
      onMade(ref);
    } catch (error) {
      setFailure(failureText(error));
    }
  }

  if (!isNaming)
    return (
      <Button kind="quiet" icon="add" onPress={() => setIsNaming(true)}>
        {words.places.newFolder}
      </Button>
    );
  return (
    <form
      className={styles.newFolder}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void make();
      }}
    >
      <TextField
        label={words.places.newFolderName}
        placeholder={words.places.newFolderName}
        value={name}
        onChange={(value) => {
          setName(value);
          setFailure(undefined);
        }}
        error={failure}
        isLabelHidden
        autoFocus
      />
      <Button type="submit" isDisabled={name.trim() === ''}>
        {words.places.make}
      </Button>
      <Button kind="quiet" onPress={() => setIsNaming(false)}>
        {words.window.cancel}
      </Button>
    </form>
  );
}
