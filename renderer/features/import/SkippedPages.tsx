import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useWords } from '#renderer/words/words.ts';
import { useImport } from './import-store.ts';

/** What was left out is not gone yet: it comes back with every correction that was made to it. */
export function SkippedPages() {
  const { importing: words } = useWords();
  const { skipped, putBack } = useImport();
  if (skipped.length === 0) return null;
  return (
    <Notice actions={<Button onPress={putBack}>{words.putBackPage}</Button>}>
      {words.skipped(skipped.map(({ name }) => `“${name}”`).join(', '))}
    </Notice>
  );
}
