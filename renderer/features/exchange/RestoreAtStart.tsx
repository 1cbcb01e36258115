import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/api.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { AskPlace, GivenPlace } from './ask-place.ts';
import { goodOnes, RestoreDialog } from './RestoreDialog.tsx';

/** For a new laptop: everything is on a disk or a stick already. */
export function RestoreAtStart({ askPlace }: { askPlace: AskPlace }) {
  const { exchange: words } = useWords();
  const [place, setPlace] = useState<GivenPlace>();
  const look = useMutation({ mutationFn: ({ ref }: GivenPlace) => api.backups.list({ place: ref }) });
  const backups = goodOnes(look.data?.backups ?? []);

  async function choose() {
    const chosen = await askPlace({
      title: words.restorePlace,
      wanted: { kind: 'folder' },
      action: words.restoreFrom,
    });
    setPlace(chosen);
    if (chosen) look.mutate(chosen);
    else look.reset();
  }

  return (
    <>
      <div>
        <Button icon="folder" onPress={() => void choose()}>
          {words.restoreAtStart}
        </Button>
      </div>
      {look.error && <Notice kind="failure">{failureText(look.error)}</Notice>}
      {look.data && place && !backups && <Notice kind="warning">{words.noneToRestore(place.path)}</Notice>}
      {backups && place && (
        <RestoreDialog
          backups={backups}
          place={place.ref}
          explained={words.restoreAtStartExplained}
          onClose={look.reset}
        />
      )}
    </>
  );
}
