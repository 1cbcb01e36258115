import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { failureText } from '#renderer/words/failure-text.ts';
import { useNameOf } from '#renderer/api/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { useNow } from '#renderer/ui/use-now.ts';
import { useSteadyRows } from '#renderer/ui/use-steady-rows.ts';
import { timeText } from '#renderer/words/times.ts';
import { useWords } from '#renderer/words/words.ts';
import { countDifferences } from '#shared/document/compare/compare-contents.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { RevisionId } from '#shared/ids.ts';
import { CompareText } from './CompareText.tsx';
import styles from './Compare.module.css';
import { useDifferenceCommands } from './difference-commands.ts';
import { takeBack, type Taken } from './take-back.ts';
import { useGoOn } from './use-go-on.ts';
import { useCompared } from './use-compared.ts';
import { revisionQuery, revisionsQuery } from './versions-queries.ts';
import { contentNow, type WrittenArticle } from './written-article.ts';

/** A revision by its id, or the text that is being written. */
export type Version = RevisionId | 'now';

export interface VersionPair {
  readonly before: Version;
  readonly after: Version;
}

interface CompareDialogProps {
  /** What it is for, where it is not just any two. */
  readonly title?: string | undefined;
  readonly pair: VersionPair;
  readonly session: WrittenArticle;
  onChoose(pair: VersionPair): void;
  onClose(): void;
}

/** Any two states of the article beside each other, with what is other in them; and the way back, one place at a time. */
export function CompareDialog({ title, pair, session, onChoose, onClose }: CompareDialogProps) {
  const { versions: text, window } = useWords();
  const [view, setView] = useState<'sideBySide' | 'inline'>('sideBySide');
  const [isShort, setShort] = useState(true);
  const { taking, takenTimes, take } = useTaking(session);
  const before = useContent(pair.before, session, takenTimes);
  const after = useContent(pair.after, session, takenTimes);
  const { compared, isComparing, failure } = useCompared(before.content, after.content);
  const count = compared ? countDifferences(compared) : 0;
  const { rows, step, place } = useSteps(count);
  const old = before.content;
  const goOn = useGoOn(rows, compared);
  const steady = useSteadyRows(takenTimes > 0 && compared);
  const canTake = pair.after === 'now' && !session.article.isReadOnly && old !== undefined;
  const takeBackIn = (content: ArticleContent) => (taken: Taken) => {
    // What is shown is not how it stands any more, and will be in a moment.
    if (isComparing || taking.isTaking) return;
    goOn();
    take(content, taken);
  };
  const wrong = before.error ?? after.error ?? failure ?? taking.failure;
  return (
    <Dialog
      title={title ?? text.title}
      isOpen
      onClose={onClose}
      width="full"
      actions={<Button onPress={onClose}>{window.close}</Button>}
    >
      <div className={styles.compare}>
        <Versions pair={pair} session={session} onChoose={onChoose} times={takenTimes} />
        <div className={styles.tools}>
          <output className={styles.count}>
            {compared &&
              (count === 0
                ? text.same
                : place === null
                  ? text.differences(count)
                  : text.place(place + 1, count))}
          </output>
          <IconButton
            icon="up"
            label={text.previous}
            keys="Shift+F7"
            isDisabled={count === 0}
            onPress={() => step(-1)}
          />
          <IconButton
            icon="down"
            label={text.next}
            keys="F7"
            isDisabled={count === 0}
            onPress={() => step(1)}
          />
          <Choice
            label={text.view}
            isLabelHidden
            value={view}
            onChange={setView}
            options={[
              { id: 'sideBySide', title: text.sideBySide },
              { id: 'inline', title: text.inline },
            ]}
          />
          <Checkbox isSelected={isShort} onChange={setShort}>
            {text.onlyDifferences}
          </Checkbox>
        </div>
        <div
          ref={rows}
          {...steady}
          className={styles.scroll}
          role="region"
          aria-label={text.text}
          aria-busy={isComparing}
          tabIndex={0}
          lang="vi"
        >
          {compared && (
            <CompareText
              compared={compared}
              view={view}
              isShort={isShort}
              onTakeBack={canTake ? takeBackIn(old) : undefined}
            />
          )}
        </div>
        {wrong !== undefined && wrong !== null && <Notice kind="failure">{failureText(wrong)}</Notice>}
        {takenTimes > 0 && <Notice kind="good">{text.takenBack}</Notice>}
      </div>
    </Dialog>
  );
}

interface Content {
  readonly content?: ArticleContent | undefined;
  readonly error?: unknown;
}

/** `times`: the text that is being written was changed from here. */
function useContent(version: Version, session: WrittenArticle, times: number): Content {
  const { data, error } = useQuery({
    ...revisionQuery(version === 'now' ? RevisionId.parse('0'.repeat(64)) : version),
    enabled: version !== 'now',
  });
  const now = useMemo(
    () => (version === 'now' ? { content: contentNow(session), times } : undefined),
    [version, session, times],
  );
  return now ?? { content: data?.content, error };
}

interface Taking {
  readonly taking: { readonly isTaking: boolean; readonly failure?: unknown };
  readonly takenTimes: number;
  take(old: ArticleContent, taken: Taken): void;
}

function useTaking(session: WrittenArticle): Taking {
  const [taking, setTaking] = useState<Taking['taking']>({ isTaking: false });
  const [takenTimes, setTakenTimes] = useState(0);
  const take = async (old: ArticleContent, taken: Taken) => {
    setTaking({ isTaking: true });
    try {
      if (await takeBack(session, old, taken)) setTakenTimes((times) => times + 1);
      setTaking({ isTaking: false });
    } catch (failure) {
      setTaking({ isTaking: false, failure });
    }
  };
  return { taking, takenTimes, take: (old, taken) => void take(old, taken) };
}

/** Goes from one difference to the next, with the focus, so that it is read from there. */
function useSteps(count: number) {
  const rows = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<number | null>(null);
  const step = (by: 1 | -1) => {
    if (count === 0) return;
    const from = place ?? (by === 1 ? -1 : 0);
    const next = (from + by + count) % count;
    setPlace(next);
    const row = rows.current?.querySelector<HTMLElement>(`[data-difference="${next}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  };
  useDifferenceCommands(step);
  return { rows, step, place: place === null || place >= count ? null : place };
}

interface VersionsProps extends Omit<CompareDialogProps, 'onClose'> {
  readonly times: number;
}

function Versions({ pair, session, onChoose, times }: VersionsProps) {
  const { versions: text } = useWords();
  const options = useOptions(session, times);
  return (
    <div className={styles.versions}>
      {(['before', 'after'] as const).map((side) => (
        <Select
          key={side}
          label={text[side]}
          options={options}
          value={pair[side]}
          placeholder={text.chooseRevision}
          onChange={(version) => onChoose({ ...pair, [side]: version })}
        />
      ))}
    </div>
  );
}

function useOptions({ article }: WrittenArticle, times: number): { id: Version; title: string }[] {
  const { versions: text, writing } = useWords();
  const now = useNow();
  const { data: revisions = [] } = useQuery(revisionsQuery(article.id, times));
  const nameOf = useNameOf();
  return [
    { id: 'now', title: text.now },
    ...revisions.map(({ id, reason, author, at }) => ({
      id,
      title: text.option(writing.reasons[reason], nameOf(author.person), timeText(at, now)),
    })),
  ];
}
