import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '#renderer/api/api.ts';
import { failureText } from '#renderer/api/failure-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useFocusKept } from '#renderer/ui/regions.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Slot } from '#shared/areas/registers.ts';
import type { EntryId } from '#shared/ids.ts';
import type { Copyfit } from './copyfit.ts';
import styles from './Copyfit.module.css';

interface CalibrationProps {
  readonly copyfit: Copyfit;
  readonly slot: Slot & { readonly id: EntryId };
  readonly me: EntryId;
}

/** What one printed article teaches about a slot: how many lines it truly took. */
export function Calibration({ copyfit, slot, me }: CalibrationProps) {
  const { copyfit: words } = useWords();
  const [printed, setPrinted] = useState('');
  const [refused, setRefused] = useState<string>();
  const keep = useKeepSlot(slot, me);
  const { calibration } = slot;
  const form = useRef<HTMLFormElement>(null);
  // The button that was pressed rests meanwhile, or goes.
  useFocusKept(form, `${keep.isPending} ${calibration?.at}`);
  const calibrate = async () => {
    const printedLines = linesIn(printed);
    if (printedLines === undefined) return setRefused(words.notANumber);
    const widthFactor = await copyfit.calibrate(printedLines);
    if (widthFactor === undefined) return setRefused(words.notLikely(printedLines));
    setPrinted('');
    return keep.mutate({ widthFactor, printedLines, at: new Date().toISOString() });
  };
  return (
    <form
      ref={form}
      className={styles.calibration}
      onSubmit={(event) => {
        event.preventDefault();
        void calibrate();
      }}
    >
      <p className={styles.aside}>
        {calibration ? words.calibrated(calibration.printedLines) : words.notCalibrated}
      </p>
      <TextField
        label={words.printedLines}
        value={printed}
        onChange={(text) => {
          setPrinted(text);
          setRefused(undefined);
        }}
        error={refused ?? (keep.error ? failureText(keep.error) : undefined)}
      />
      <div className={styles.buttons}>
        <Button type="submit" isDisabled={keep.isPending}>
          {words.calibrate}
        </Button>
        {calibration && (
          <Button kind="quiet" onPress={() => keep.mutate(undefined)} isDisabled={keep.isPending}>
            {words.uncalibrate}
          </Button>
        )}
      </div>
    </form>
  );
}

function linesIn(text: string): number | undefined {
  return /^\s*[1-9]\d{0,3}\s*$/.test(text) ? Number(text) : undefined;
}

/** Calibrating writes a new state of the slot; the older ones stay in its history. */
function useKeepSlot({ id, calibration: _, ...slot }: CalibrationProps['slot'], as: EntryId) {
  return useMutation({
    mutationFn: (calibration: Slot['calibration']) => {
      const value = JSON.parse(JSON.stringify({ ...slot, calibration }));
      return api.registers.put({ kind: 'slot', id, value, as });
    },
  });
}
