import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { dataFolderQuery } from '#renderer/api/data-folder.ts';
import { useKeptLayout } from '#renderer/api/kept-layout.ts';
import type { Me } from '#renderer/api/session.ts';
import { later } from '#renderer/ui/later.tsx';

const WhoSitsHere = later(
  async () => (await import('#renderer/features/welcome/WhoSitsHere.tsx')).WhoSitsHere,
);

/** A machine that began with a backup knows whoever worked where that was made: once, in each such folder, it asks. */
export function BegunFromBackup({ me }: { me: Me }) {
  const { data: folder } = useQuery(dataFolderQuery);
  const { kept, keep } = useKeptLayout('welcome.satDownIn', z.string());
  const [isAnswered, setAnswered] = useState(false);
  if (isAnswered || !folder?.instead?.isFirst || kept === undefined || kept === folder.path) return null;
  const answered = () => {
    keep(folder.path);
    setAnswered(true);
  };
  return <WhoSitsHere me={me} onAnswered={answered} />;
}
