import { useState, type ReactNode } from 'react';
import type { Me } from '#renderer/api/session.ts';
import { Contents, type ContentsPart } from '#renderer/ui/Contents.tsx';
import { useScreenBegins } from '#renderer/ui/regions.ts';
import { useWords, type Words } from '#renderer/words/words.ts';
import type { AskPlace } from './ask-place.ts';
import { DataPart } from './DataPart.tsx';
import { partWords } from './list-words.ts';
import { ListPart } from './ListPart.tsx';
import { MePart } from './MePart.tsx';
import { SamplePart } from './SamplePart.tsx';
import { ScreenPart } from './ScreenPart.tsx';
import { editableKinds } from './settings-queries.ts';
import styles from './Settings.module.css';

export interface SettingsViewProps {
  readonly me: Me;
  /** The part to begin with. */
  readonly first?: 'me' | 'data' | undefined;
  /** Asks for a folder, and answers its path; null where none was chosen. */
  readonly choosePlace?: (() => Promise<string | null>) | undefined;
  /** What there is to say and do about backups, in place of the few lines that are always there. */
  readonly backups?: ReactNode;
  /** Asks for a place to write a list to. */
  readonly askPlace?: AskPlace | undefined;
}

const ownParts = ['me', 'screen', 'data'] as const;
type Part = (typeof ownParts)[number] | (typeof editableKinds)[number] | 'sample';

/** Cài đặt: one part at a time, each named at the side. */
export function SettingsView({ first = 'me', ...props }: SettingsViewProps) {
  const words = useWords();
  const [part, setPart] = useState<Part>(first);
  useScreenBegins(true);
  return (
    <main className={styles.page}>
      <Contents title={words.settings.title} parts={contentsOf(words)} shown={part} onShow={setPart} />
      <section className={styles.part} aria-labelledby="settings-part" data-region="part">
        <h2 id="settings-part" className={styles.heading}>
          {{ ...words.settings.parts, ...partWords(words) }[part]}
        </h2>
        <ShownPart part={part} {...props} />
      </section>
    </main>
  );
}

function contentsOf(all: Words): ContentsPart<Part>[] {
  const words = all.settings;
  const [firstList] = editableKinds;
  return [
    ...ownParts.map((id) => ({ id, title: words.parts[id] })),
    ...editableKinds.map((id) => ({
      id,
      title: partWords(all)[id],
      heading: id === firstList ? words.lists : undefined,
    })),
    { id: 'sample', title: words.parts.sample, isApart: true },
  ];
}

function ShownPart({ part, me, choosePlace, backups, askPlace }: SettingsViewProps & { part: Part }) {
  switch (part) {
    case 'me':
      return <MePart me={me} />;
    case 'screen':
      return <ScreenPart />;
    case 'data':
      return <DataPart choosePlace={choosePlace} backups={backups} />;
    case 'sample':
      return <SamplePart />;
    default:
      return <ListPart key={part} kind={part} me={me} askPlace={askPlace} />;
  }
}
