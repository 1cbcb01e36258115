import { useState } from 'react';
import { TextField } from './TextField.tsx';

interface DayFieldProps {
  readonly label: string;
  /** As it is stored. */
  readonly day: string | undefined;
  readonly onDay: (day: string | undefined) => void;
  /** What was typed as it is stored; undefined where it is no day. */
  readonly read: (written: string) => string | undefined;
  readonly show: (day: string) => string;
  readonly placeholder: string;
  /** Said of what is no day, once the field is left. */
  readonly error: string;
}

/** A day that is typed. It counts from the moment it is whole. */
export function DayField({ label, day, onDay, read, show, placeholder, error }: DayFieldProps) {
  const [written, setWritten] = useState(day === undefined ? '' : show(day));
  const [isLeft, setLeft] = useState(false);
  const isBad = isLeft && written.trim() !== '' && read(written) === undefined;

  function change(text: string): void {
    setWritten(text);
    setLeft(false);
    const stored = read(text);
    if (stored !== day) onDay(stored);
  }

  return (
    <TextField
      label={label}
      value={written}
      onChange={change}
      onBlur={() => setLeft(true)}
      placeholder={placeholder}
      error={isBad ? error : undefined}
    />
  );
}
