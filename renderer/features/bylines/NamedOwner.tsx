import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { peopleQuery } from '#renderer/api/session.ts';
import { signatures } from '#renderer/api/signatures.ts';
import { BylineOwner, type BylineOwnerProps } from './BylineOwner.tsx';

/** The same outside the panel: whose a name is, asked of the newsroom's people. */
export function NamedOwner(props: Omit<BylineOwnerProps, 'known'>) {
  const { data: people } = useQuery(peopleQuery);
  const known = useMemo(() => people && signatures(people), [people]);
  return known ? <BylineOwner {...props} known={known} /> : null;
}
