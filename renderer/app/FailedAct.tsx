import { useEffect, useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useWords } from '#renderer/words/words.ts';

/** What a person did failed in a way that nobody foresaw: it is said, and not passed over. */
export function FailedAct() {
  const { window: words, photos } = useWords();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    // A browser tells of observers that were too slow in the same way, without an error.
    const onError = ({ error }: ErrorEvent) => error instanceof Error && setFailed(true);
    window.addEventListener('error', onError);
    return () => window.removeEventListener('error', onError);
  }, []);
  if (!hasFailed) return null;
  return (
    <Notice
      kind="failure"
      actions={
        <>
          <Button onPress={() => window.location.reload()}>{words.reopen}</Button>
          <Button kind="quiet" onPress={() => setFailed(false)}>
            {photos.dismiss}
          </Button>
        </>
      }
    >
      {words.actFailed}
    </Notice>
  );
}
