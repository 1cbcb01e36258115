import { useRef, useState } from 'react';
import { Chips } from './Chips.tsx';
import { ComboBox } from './ComboBox.tsx';
import type { Option } from './Options.tsx';
import styles from './part.module.css';
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
  /** Takes words that are no option, with Enter or when their field is left. */
  readonly onTake?: (text: string) => void;
  /** Tells of the last moment to take them. */
  readonly rest?: Rest;
}

/** Several of a list, as chips above a field that finds more. */
export function PickMany(props: PickManyProps) {
  const { label, addLabel, optionsFor, picked, onPick, onRemove, removeLabel, empty, onTake } = props;
  const [text, setText] = useState('');
  const part = useRef<HTMLDivElement>(null);
  useFocusKept(part, picked.length);
  const done = (act: () => void) => {
    act();
    setText('');
  };
  const take = (left: string) => {
    const [meant] = optionsFor(left).filter(({ title }) => isSame(title, left));
    if (onTake) onTake(left);
    else if (meant) onPick(meant.id);
  };
  const takeLeft = useTakenWhenLeft(text, (left) => done(() => take(left)), props.rest);

  return (
    <div ref={part} className={styles.part}>
      {picked.length > 0 && (
        <Chips label={label} chips={picked} onRemove={onRemove} removeLabel={removeLabel} isLabelHidden />
      )}
      <ComboBox
        label={label}
        placeholder={addLabel}
        options={optionsFor(text)}
        text={text}
        onText={setText}
        empty={empty}
        onChoose={(id) => done(() => onPick(id))}
        onLeave={takeLeft}
        {...(onTake && { onTake: (typed: string) => done(() => onTake(typed)) })}
      />
    </div>
  );
}

function isSame(title: string, typed: string): boolean {
  return title.toLowerCase() === typed.trim().normalize('NFC').toLowerCase();
}
