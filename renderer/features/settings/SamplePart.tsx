import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sampleQuery, useAddSample, useRemoveSample } from '#renderer/api/sample.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { useWords } from '#renderer/words/words.ts';
import { Failed } from './Failed.tsx';
import { RemoveSampleDialog } from './RemoveSampleDialog.tsx';
import styles from './Settings.module.css';

/** The newsroom to try things in: how it comes, and how it goes. */
export function SamplePart() {
  const { settings, window } = useWords();
  const words = settings.sample;
  const { data: state } = useQuery(sampleQuery);
  const [isAsking, setAsking] = useState(false);
  const add = useAddSample();
  const remove = useRemoveSample();
  if (!state) return null;
  return (
    <>
      <p className={styles.explained}>{words.explained}</p>
      <p>{state.isHere ? words.here(state.articles) : words.absent}</p>
      <div>
        {state.isHere ? (
          <Button kind="danger" onPress={() => setAsking(true)} isBusy={remove.isPending}>
            {words.remove}
          </Button>
        ) : (
          <Button kind="primary" onPress={() => add.mutate()} isBusy={add.isPending}>
            {words.add}
          </Button>
        )}
      </div>
      {add.progress && <ProgressBar label={words.adding} {...add.progress} />}
      {remove.data && !state.isHere && (
        <Notice kind="good">
          <p>{words.done(remove.data.articles)}</p>
          {remove.data.kept.length > 0 && <p>{words.kept}</p>}
          <ul className={styles.bullets}>
            {remove.data.kept.map(({ id, title, why, by }) => (
              <li key={id}>
                {title || window.untitled}: {words.why[why](by || window.untitled)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Failed error={add.error ?? remove.error} />
      {isAsking && (
        <RemoveSampleDialog
          edited={state.edited}
          onRemove={(evenEdited) => {
            setAsking(false);
            remove.mutate(evenEdited);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
