import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { usePhotoIntake } from './photo-intake.ts';

/** Once the last file is in, all of them are shown: what came a moment ago may not be on the screen yet. */
export function useIntakeEnd(): void {
  const client = useQueryClient();
  useEffect(
    () =>
      usePhotoIntake.subscribe(({ total }, before) => {
        if (total === 0 && before.total > 0) void client.invalidateQueries({ queryKey: ['photos'] });
      }),
    [client],
  );
}
