import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { peopleQuery } from '#renderer/api/session.ts';
import { bylineOf, signatures, typedByline } from '#renderer/api/signatures.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useFocusKept } from '#renderer/ui/regions.ts';
import { useFocusNext } from '#renderer/ui/use-focus-next.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { Rest } from '#renderer/ui/use-resting-text.ts';
import { useTakenWhenLeft } from '#renderer/ui/use-taken-when-left.ts';
import { useWords } from '#renderer/words/words.ts';
import type { ArticleFields, ClearableField } from '#shared/areas/articles.ts';
import type { Byline } from '#shared/document/content.ts';
import type { EntryId } from '#shared/ids.ts';
import { BylineRow } from './BylineRow.tsx';
import { fitting, moved } from './pen-names.ts';
import styles from './BylinePanel.module.css';

interface BylinePanelProps {
  readonly bylines: readonly Byline[];
  readonly source: string;
  /** Who writes: the name is one press away. */
  readonly me: EntryId;
  readonly onChange: (fields: ArticleFields, clear?: readonly ClearableField[]) => void;
  readonly rest: Rest;
}

/** Tác giả: who made the article, each with a pen name and a part in it, in the order in which they are printed. */
export function BylinePanel({ bylines, source, me, onChange, rest }: BylinePanelProps) {
  const { bylines: words } = useWords();
  const { data: people = [] } = useQuery(peopleQuery);
  const known = useMemo(() => signatures(people), [people]);
  const mine = known.find(({ person }) => person === me);
  // The list of people answers a moment later, when others may sign already.
  const latest = useLatest(bylines);
  const panel = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const focusName = useFocusNext(list, bylines, '[tabindex]');
  useFocusKept(panel, bylines.length);
  const write = (next: readonly Byline[]) => onChange({ bylines: [...next] });
  const rewrite = (byline: Byline, more: Partial<Byline>) => {
    const now = latest.current;
    const at = now.includes(byline) ? now.indexOf(byline) : now.findIndex((other) => isSame(other, byline));
    if (at >= 0) write(now.with(at, { ...byline, ...more }));
  };
  return (
    <div ref={panel} className={styles.panel}>
      {bylines.length === 0 && source === '' && <p className={styles.none}>{words.none}</p>}
      {bylines.length === 0 && mine && (
        <div>
          <Button
            icon="add"
            onPress={() => {
              focusName(0);
              write([bylineOf(mine)]);
            }}
          >
            {words.addMe(mine.penName)}
          </Button>
        </div>
      )}
      <ol ref={list} className={styles.list}>
        {bylines.map((byline, index) => (
          <BylineRow
            key={`${index} ${byline.penName}`}
            {...{ byline, known, me }}
            isFirst={index === 0}
            isLast={index === bylines.length - 1}
            onRole={(role) => rewrite(byline, { role })}
            onOwner={(person) => {
              focusName(index);
              rewrite(byline, { person });
            }}
            onMove={(step) => {
              focusName(index + step);
              write(moved(bylines, index, step));
            }}
            onRemove={() => {
              focusName(index);
              write(bylines.filter((other) => other !== byline));
            }}
          />
        ))}
      </ol>
      <AddByline
        count={bylines.length}
        optionsFor={(typed) => fitting(known, people, typed)}
        onChoose={(id) => {
          const chosen = known.find((signature) => signature.id === id);
          if (chosen) write([...bylines, bylineOf(chosen)]);
        }}
        onTake={(typed) => write([...latest.current, typedByline(typed, known)])}
        rest={rest}
      />
      <TextField
        label={words.source}
        description={words.sourceHint}
        value={source}
        onChange={(text) => (text === '' ? onChange({}, ['source']) : onChange({ source: text }))}
      />
    </div>
  );
}

function isSame(a: Byline, b: Byline): boolean {
  return a.penName === b.penName && a.role === b.role;
}

interface AddBylineProps {
  /** How many sign already. */
  readonly count: number;
  readonly optionsFor: (typed: string) => ReturnType<typeof fitting>;
  readonly onChoose: (id: string) => void;
  readonly onTake: (typed: string) => void;
  readonly rest: Rest;
}

function AddByline({ count, optionsFor, onChoose, onTake, rest }: AddBylineProps) {
  const { bylines: words } = useWords();
  const [text, setText] = useState('');
  const done = (act: () => void) => {
    act();
    setText('');
  };
  const takeLeft = useTakenWhenLeft(text, (left) => done(() => onTake(left)), rest);
  const field = useRef<HTMLDivElement>(null);
  // Each name that is added stands above the field, and pushes it down from under who types on in it.
  useLayoutEffect(() => {
    if (field.current?.contains(document.activeElement)) field.current.scrollIntoView({ block: 'nearest' });
  }, [count]);
  return (
    <div ref={field} data-fills="bylines">
      <ComboBox
        label={words.add}
        placeholder={words.addHint}
        options={optionsFor(text)}
        text={text}
        onText={setText}
        empty={words.noSuggestion}
        onChoose={(id) => done(() => onChoose(id))}
        onTake={(typed) => done(() => onTake(typed))}
        onLeave={takeLeft}
      />
    </div>
  );
}
