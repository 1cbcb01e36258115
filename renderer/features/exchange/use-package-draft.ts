import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ExportTarget, type EarlierPackage, type PhotoOrder } from '#shared/areas/exchange.ts';
import type { ArticleId } from '#shared/ids.ts';
import { earlierQuery } from './exchange-queries.ts';
import { usualPhotos } from './PhotoOutputs.tsx';

export type Shape = 'folder' | 'zip';
export type Where = 'earlier' | 'new';

export interface PackageDraft {
  /** The package they went to before, whether or not it can be replaced. */
  readonly earlier: EarlierPackage | undefined;
  /** Whether that is still being looked for. */
  readonly isLooking: boolean;
  readonly where: Where;
  /** The package that is replaced; undefined for a new one. */
  readonly into: EarlierPackage | undefined;
  /** All that goes into it: what a package held before stays in it. */
  readonly ids: readonly ArticleId[];
  readonly targets: readonly ExportTarget[];
  readonly photos: PhotoOrder;
  readonly shape: Shape;
  setWhere(where: Where): void;
  setTargets(targets: readonly ExportTarget[]): void;
  setPhotos(photos: PhotoOrder): void;
  setShape(shape: Shape): void;
}

/** A package as it will be made of these articles: as it was made last, until a person says otherwise. */
export function usePackageDraft(ids: readonly ArticleId[]): PackageDraft {
  const { data, isPending: isLooking } = useQuery(earlierQuery(ids));
  const [where, setWhere] = useState<Where>('earlier');
  const [targets, setTargets] = useState<readonly ExportTarget[]>();
  const [photos, setPhotos] = useState<PhotoOrder>();
  const [shape, setShape] = useState<Shape>();
  const earlier = data?.package ?? undefined;
  const into = where === 'earlier' && earlier?.refusal === null ? earlier : undefined;
  const earlierShape = earlier?.zip ? 'zip' : 'folder';
  return {
    ...{ earlier, isLooking, where, into, setWhere, setTargets, setPhotos, setShape },
    ids: [...new Set([...(into?.articles.map(({ id }) => id) ?? []), ...ids])],
    targets: targetsOf(targets ?? earlier?.targets ?? ['web', 'layout'], into?.targets ?? []),
    photos: photos ?? { ...usualPhotos, ...earlier?.photos },
    shape: into ? earlierShape : (shape ?? earlierShape),
  };
}

/** In the one order they have. What a package was for it stays for: a layout or a web page may stand on its files. */
function targetsOf(chosen: readonly ExportTarget[], held: readonly ExportTarget[]): readonly ExportTarget[] {
  return ExportTarget.options.filter((target) => chosen.includes(target) || held.includes(target));
}
