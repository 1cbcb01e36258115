import { useMutation, useQuery } from '@tanstack/react-query';
import { restart } from '#renderer/api/closing.ts';
import { dataFolderQuery } from '#renderer/api/data-folder.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { failureText } from '#renderer/words/failure-text.ts';
import { useWords } from '#renderer/words/words.ts';

/** The data folder is gone from under the window: told at once, and not only to who has something to save. */
export function GoneFolder() {
  const { data: folder } = useQuery(dataFolderQuery);
  if (folder?.standing === 'gone') return <Gone path={folder.path} />;
  return folder?.standing === 'another' ? <Another path={folder.path} /> : null;
}

function Gone({ path }: { path: string }) {
  const { window: words } = useWords();
  return <Notice kind="failure">{words.goneFolder(path)}</Notice>;
}

function Another({ path }: { path: string }) {
  const { window: words } = useWords();
  const again = useMutation({ mutationFn: restart });
  return (
    <Notice kind="failure" actions={<Button onPress={() => again.mutate()}>{words.restart}</Button>}>
      {words.anotherFolder(path)} {again.error && failureText(again.error)}
    </Notice>
  );
}
