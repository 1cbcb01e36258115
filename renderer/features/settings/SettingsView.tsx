import type { ReactNode } from 'react';
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
  /** The part that is shown; the first one where there is none of that name. */
  readonly part: string | undefined;
  readonly onPart: (part: string) => void;
  /** Asks for a folder, and answers its path; null where none was chosen. */
  readonly choosePlace?: (() => Promise<string | null>) | undefined;
  /** What there is to say and do about backups, in place of the few lines that are always there. */
  readonly backups?: ReactNode;
  /** The way to another data folder. */
  readonly moving?: ReactNode;
  /** Asks for a place to write a list to. */
  readonly askPlace?: AskPlace | undefined;
}

const ownParts = ['me', 'screen', 'data'] as const;
type Part = (typeof ownParts)[number] | (typeof editableKinds)[number] | 'sample';

/** Cài đặt: one part at a time, each named at the side. */
export function SettingsView({ part: asked, onPart, ...props }: SettingsViewProps) {
  const words = useWords();
  const parts = contentsOf(words);
  const part = parts.find(({ id }) => id === asked)?.id ?? 'me';
  useScreenBegins(true);
  return (
    <main className={styles.page}>
      <Contents title={words.settings.title} parts={parts} shown={part} onShow={onPart} />
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

interface ShownPartProps extends Omit<SettingsViewProps, 'part' | 'onPart'> {
  readonly part: Part;
}

function ShownPart({ part, me, choosePlace, backups, moving, askPlace }: ShownPartProps) {
  switch (part) {
    case 'me':
      return <MePart me={me} />;
    case 'screen':
      return <ScreenPart />;
    case 'data':
      return <DataPart choosePlace={choosePlace} backups={backups} moving={moving} />;
    case 'sample':
      return <SamplePart />;
    default:
      return <ListPart key={part} kind={part} me={me} askPlace={askPlace} />;
  }
}
