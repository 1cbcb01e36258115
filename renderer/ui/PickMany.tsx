import { useState } from 'react';
import { Chips } from './Chips.tsx';
import { ComboBox } from './ComboBox.tsx';
import type { Option } from './Options.tsx';

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
  /** Takes words that are no option. */
  readonly onTake?: (text: string) => void;
}

/** Several of a list, as chips above a field that finds more. */
export function PickMany(props: PickManyProps) {
  const { label, addLabel, optionsFor, picked, onPick, onRemove, removeLabel, empty, onTake } = props;
  const [text, setText] = useState('');
  return (
    <>
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
        onChoose={(id) => {
          onPick(id);
          setText('');
        }}
        {...(onTake && {
          onTake: (taken: string) => {
            onTake(taken);
            setText('');
          },
        })}
      />
    </>
  );
}
