import { useRef, useState } from 'react';
import { Chips } from './Chips.tsx';
import { ComboBox } from './ComboBox.tsx';
import type { Option } from './Options.tsx';
import styles from './PickMany.module.css';
import { useFocusKept } from './regions.ts';
import type { Rest } from './use-resting-text.ts';
import { useTakenWhenLeft } from './use-taken-when-left.ts';

interface PickManyProps {
  readonly label: string;
  readonly addLabel: string;
  /** Those that can still be chosen and fit what was typed. */
  readonly optionsFor: (text: string) => readonly Option[];
  readonly picked: readonly Option[];
  readonly onPick: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly removeLabel: (title: string) => string;
  readonly empty: string;
  /** Takes words that are no option, with Enter or when their field is left. Without it they only find options. */
  readonly onTake?: (text: string) => void;
  /** Tells of the last moment to take them. */
  readonly rest?: Rest;
}

/** Several of a list, as chips between their label and a field that finds more. */
export function PickMany(props: PickManyProps) {
  const { label, addLabel, optionsFor, picked, onPick, onRemove, removeLabel, empty, onTake } = props;
  const [text, setText] = useState('');
  const part = useRef<HTMLDivElement>(null);
  useFocusKept(part, picked.length);
  const done = (act: () => void) => {
    act();
    setText('');
  };
  const pick = (option: Option | undefined) => option && onPick(option.id);
  const take = (typed: string) => (onTake ? onTake(typed) : pick(named(optionsFor(typed), typed)));
  const takeLeft = useTakenWhenLeft(text, (left) => done(() => take(left)), props.rest);
  const enter = (typed: string) => {
    const [only, ...more] = optionsFor(typed);
    if (onTake || named(optionsFor(typed), typed)) done(() => take(typed));
    else if (more.length === 0) done(() => pick(only));
  };

  return (
    <div ref={part} className={styles.field}>
      {picked.length > 0 && (
        <Chips
          label={label}
          chips={picked}
          onRemove={onRemove}
          removeLabel={removeLabel}
          onLabel={() => part.current?.querySelector('input')?.focus()}
        />
      )}
      <ComboBox
        label={label}
        isLabelHidden={picked.length > 0}
        placeholder={addLabel}
        options={optionsFor(text)}
        text={text}
        onText={setText}
        empty={empty}
        onChoose={(id) => done(() => onPick(id))}
        onLeave={takeLeft}
        onTake={enter}
      />
    </div>
  );
}

function named(options: readonly Option[], typed: string): Option | undefined {
  const name = typed.trim().normalize('NFC').toLowerCase();
  return options.find(({ title }) => title.toLowerCase() === name);
}
