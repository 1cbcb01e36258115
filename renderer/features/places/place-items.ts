import type { IconName } from '#renderer/ui/Icon.tsx';
import type { ListItem } from '#renderer/ui/List.tsx';
import type { Words } from '#renderer/words/words.ts';
import type { PlaceEntry } from '#shared/areas/places.ts';
import type { Wanted } from './choose-place.ts';

type Start = NonNullable<PlaceEntry['start']>;

const startIcons: Readonly<Record<Start, IconName>> = {
  home: 'home',
  documents: 'folder',
  desktop: 'folder',
  downloads: 'folder',
  disk: 'stick',
};

/** A disk is called what its owner called it. */
export function startItem({ ref, name, start = 'home' }: PlaceEntry, { places }: Words): ListItem {
  return { id: ref, icon: startIcons[start], title: start === 'disk' ? name : places[start] };
}

export function entryItem({ ref, name, kind, size }: PlaceEntry, { places }: Words): ListItem {
  return {
    id: ref,
    title: name,
    icon: kind,
    ...(size !== undefined && { note: places.size(size) }),
  };
}

/** Documents, where there are some: what is kept on the desktop is soon lost under other things. */
export function firstStart(starts: readonly PlaceEntry[] | undefined): string | undefined {
  return (starts?.find(({ start }) => start === 'documents') ?? starts?.[0])?.ref;
}

export function endingsOf(wanted: Wanted): readonly string[] {
  return wanted.kind === 'file' ? wanted.endings : [];
}
