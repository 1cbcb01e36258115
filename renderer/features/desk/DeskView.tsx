import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { failureText } from '#renderer/words/failure-text.ts';
import { chainQuery, type Me } from '#renderer/api/session.ts';
import { registerCommands } from '#renderer/commands/registry.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useFocusKept, useScreenBegins } from '#renderer/ui/regions.ts';
import { useWords } from '#renderer/words/words.ts';
import type { ArticleId } from '#shared/ids.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import { deskCommands } from './desk-commands.ts';
import { deskPlaces, type DeskPlace } from './desk-places.ts';
import { countsQuery } from './desk-queries.ts';
import { useDesk } from './desk-store.ts';
import { DeskIndex } from './DeskIndex.tsx';
import { DeskList } from './DeskList.tsx';
import { DeskTools } from './DeskTools.tsx';
import styles from './DeskView.module.css';
import { EmptyDesk } from './EmptyDesk.tsx';
import { ReadingPane } from './ReadingPane.tsx';
import { SelectionBar, type SelectionAction } from './SelectionBar.tsx';
import { useAreReferences } from './use-are-references.ts';
import { useDeskLayout } from './use-desk-layout.ts';

export interface DeskViewProps {
  readonly me: Me;
  readonly onOpen: (article: ArticleId) => void;
  readonly onWrite: () => void;
  readonly onImport: () => void;
  /** Pages on their way in that nobody has looked over yet. */
  readonly waitingPages: number;
  /** What can be done with several articles at once. */
  readonly actions: readonly SelectionAction[];
}

/** Bàn làm việc: what lies where in the newsroom, by its place in the approval chain. */
export function DeskView({ me, onOpen, onWrite, onImport, waitingPages, actions }: DeskViewProps) {
  useDeskLayout();
  useEffect(() => registerCommands(deskCommands()), []);
  const words = useWords();
  const { place, showPlace, isReading, selected, listed, text, filter } = useDesk();
  const { data: chain } = useQuery(chainQuery);
  const { data: counts, error, refetch } = useQuery(countsQuery);
  useScreenBegins(counts !== undefined && chain !== undefined);
  const list = useRef<HTMLElement>(null);
  useFocusKept(list, filter);
  if (error) return <FailedDesk error={error} onRetry={() => void refetch()} />;
  if (!counts || !chain) return <main className={styles.desk} aria-busy="true" />;
  if (counts.length === 0) return <EmptyDesk onWrite={onWrite} onImport={onImport} />;

  const places = deskPlaces({ chain, counts, myLevel: me.level, words });
  const isSearching = text.trim() !== '';
  const shown = places.find(({ id }) => id === place) ?? places[0]!;
  return (
    <main className={styles.desk}>
      <DeskIndex places={places} shown={isSearching ? null : shown.id} onShow={showPlace} />
      <section ref={list} className={styles.list} aria-label={shown.title} data-region="main">
        <DeskTools onImport={onImport} waitingPages={waitingPages} />
        <ActiveFilters />
        <ChosenBar {...{ place: shown, actions }} title={isSearching ? words.desk.results : shown.title} />
        <DeskList place={shown} onOpen={onOpen} />
      </section>
      {isReading && (
        <ReadingPane place={shown} chosen={selected} hasArticles={listed.length > 0} onOpen={onOpen} />
      )}
    </main>
  );
}

interface ChosenBarProps extends Pick<DeskViewProps, 'actions'> {
  readonly place: DeskPlace;
  readonly title: string;
}

function ChosenBar({ place, ...bar }: ChosenBarProps) {
  return <SelectionBar {...bar} areReferences={useAreReferences(place)} />;
}

function FailedDesk({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { desk: words, window } = useWords();
  return (
    <main className={styles.failed}>
      <h1 className={styles.failedTitle}>{words.failed}</h1>
      <Notice kind="failure" actions={<Button onPress={onRetry}>{window.retry}</Button>}>
        {failureText(error)}
      </Notice>
    </main>
  );
}
