import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { chainQuery, useNameOf } from '#renderer/api/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { useFocusKept } from '#renderer/ui/regions.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { useFocusNext } from '#renderer/ui/use-focus-next.ts';
import { useWords } from '#renderer/words/words.ts';
import type { OpenChange } from '#shared/document/changes/list-changes.ts';
import type { Verdict } from '#shared/document/changes/settling.ts';
import { ChangeRow } from './ChangeRow.tsx';
import type { OpenChanges } from './open-changes.ts';
import { SettleAll, SettledLine } from './SettleAll.tsx';
import styles from './ChangesPanel.module.css';

interface ChangesPanelProps {
  readonly changes: OpenChanges;
  readonly isReadOnly: boolean;
  /** Shows what became of the text since it left its author; absent where it never did. */
  readonly onEdited?: (() => void) | undefined;
  /** Shows what its author corrected after it came back; absent where it never did. */
  readonly onCorrected?: (() => void) | undefined;
}

const everyone = '';

/** Chỗ sửa: every change that waits for somebody's word, with who, when and the sentence around it. */
export function ChangesPanel({ changes, isReadOnly, onEdited, onCorrected }: ChangesPanelProps) {
  const { changes: text } = useWords();
  const { isOn, open } = useStore(changes.state);
  const [person, setPerson] = useState(everyone);
  const panel = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const names = useNames();
  const people = [...new Set(open.map((change) => change.person))];
  const isThere = people.includes(person);
  const shown = isThere ? open.filter((change) => change.person === person) : open;
  const told = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext(list, open.length);
  const focusTold = useFocusNext(told, open.length);
  useFocusKept(panel, open.length);
  const settle = (verdict: Verdict, change: OpenChange) => {
    focusNext(shown.indexOf(change));
    changes.resolve(verdict, new Set([change.id]));
  };
  return (
    <div ref={panel} className={styles.panel}>
      {!isReadOnly && (
        <Checkbox isSelected={isOn} onChange={changes.turn}>
          {text.tracking}
        </Checkbox>
      )}
      {open.length === 0 && <p className={styles.none}>{text.none}</p>}
      {open.length > 0 && (
        <>
          <div className={styles.tools}>
            <Select
              label={text.whose}
              isLabelHidden
              value={isThere ? person : everyone}
              placeholder={text.whose}
              onChange={setPerson}
              options={[
                { id: everyone, title: text.everyone(open.length) },
                ...people.map((id) => ({
                  id,
                  title: text.one(names.person(id), open.filter((change) => change.person === id).length),
                })),
              ]}
            />
            <IconButton icon="up" label={text.previous} keys="Shift+F9" onPress={() => changes.step(-1)} />
            <IconButton icon="down" label={text.next} keys="F9" onPress={() => changes.step(1)} />
          </div>
          {!isReadOnly && (
            <SettleAll
              changes={changes}
              shown={shown}
              person={isThere ? person : undefined}
              onSettle={() => focusTold(0)}
            />
          )}
        </>
      )}
      <div ref={told} className={open.length > 0 ? styles.kept : undefined}>
        <SettledLine changes={changes} />
      </div>
      {open.length > 0 && (
        <ol ref={list} className={styles.list}>
          {shown.map((change) => (
            <ChangeRow
              key={change.id}
              change={change}
              person={names.person(change.person)}
              level={names.level(change.level)}
              onShow={() => changes.show(change.id)}
              onResolve={isReadOnly ? undefined : (verdict) => settle(verdict, change)}
            />
          ))}
        </ol>
      )}
      {onEdited && (
        <Button kind="quiet" icon="history" onPress={onEdited}>
          {text.edited}
        </Button>
      )}
      {onCorrected && (
        <Button kind="quiet" icon="history" onPress={onCorrected}>
          {text.corrected}
        </Button>
      )}
      <p className={styles.limits}>{text.limits}</p>
    </div>
  );
}

/** At the end of the panel's title. */
export function ChangesNote({ changes }: { changes: OpenChanges }) {
  const { changes: text } = useWords();
  const count = useStore(changes.state, ({ open }) => open.length);
  return count > 0 ? text.count(count) : null;
}

function useNames() {
  const person = useNameOf();
  const { data: chain = [] } = useQuery(chainQuery);
  return {
    person,
    level: (id: string) => chain.find((level) => level.id === id)?.title ?? '',
  };
}
