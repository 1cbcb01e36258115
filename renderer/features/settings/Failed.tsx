import { failureText } from '#renderer/words/failure-text.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useWords } from '#renderer/words/words.ts';

/** Why a change was not kept, where it was not. */
export function Failed({ error }: { error: unknown }) {
  const { settings: words } = useWords();
  if (!error) return null;
  return (
    <Notice kind="failure">
      {words.failed}. {failureText(error)}
    </Notice>
  );
}
