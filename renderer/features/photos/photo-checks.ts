import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { checksQuery, namesQuery } from '#renderer/api/registers.ts';
import { peopleQuery } from '#renderer/api/session.ts';
import type { PictureSize } from '#shared/areas/checking/case.ts';
import { findings, type Finding } from '#shared/areas/checks.ts';
import { indexNames } from '#shared/areas/names/name-index.ts';
import type { Check, CheckRule } from '#shared/areas/registers.ts';
import type { ArticleContent } from '#shared/document/content.ts';

/** Those that look at photos alone: they are asked anew with every change. */
const photoRules: readonly CheckRule[] = [
  'photoFile',
  'photoCaption',
  'photoCredit',
  'photoAlt',
  'captionLength',
  'captionFacts',
  'photoResolution',
  'creditByline',
];

export interface PhotoChecks {
  readonly findings: readonly Finding[];
  /** What the paper says of how large a photo must be. */
  readonly printRule: Pick<Check, 'printWidth'>;
}

/** What the paper's table of checks says of the photos of an article as it is written now. */
export function usePhotoChecks(
  content: ArticleContent,
  sizeOf: (asset: string) => PictureSize | undefined,
): PhotoChecks {
  const { data: checks = [] } = useQuery(checksQuery);
  const { data: people = [] } = useQuery(peopleQuery);
  const { data: names = [] } = useQuery(namesQuery);
  const index = useMemo(() => indexNames(names.map(({ id, ...value }) => ({ id, value }))), [names]);
  const own = checks.filter(({ rule }) => photoRules.includes(rule));
  return {
    findings: findings(
      content,
      own.map(({ id, ...value }) => ({ id, value })),
      {
        names: index,
        people: people.map(({ id, roleTitle: _, level: __, ...value }) => ({ id, value })),
        today: '',
        sizeOf,
      },
    ),
    printRule: own.find(({ rule }) => rule === 'photoResolution') ?? {},
  };
}
