import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '#renderer/api/api.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useFocusKept } from '#renderer/ui/regions.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Slot } from '#shared/areas/registers.ts';
import type { EntryId } from '#shared/ids.ts';
import type { Copyfit } from './copyfit.ts';
import type { Fit } from './fit.ts';
import styles from './Copyfit.module.css';

interface CalibrationProps {
  readonly copyfit: Copyfit;
  readonly slot: Slot & { readonly id: EntryId };
  readonly fit: Fit;
  readonly me: EntryId;
}

/** What one printed article teaches about a slot: how many lines it truly took. */
export function Calibration({ copyfit, slot, fit, me }: CalibrationProps) {
  const { copyfit: words } = useWords();
  const [printed, setPrinted] = useState('');
  const [refused, setRefused] = useState<Refusal>();
  const keep = useKeepSlot(slot, me);
  const { calibration } = slot;
  const form = useRef<HTMLFormElement>(null);
  // The button that was pressed rests meanwhile, or goes.
  useFocusKept(form, `${keep.isPending} ${calibration?.at}`);
  const refuse = (why: string) => setRefused({ why, fit });
  const calibrate = async () => {
    const printedLines = linesIn(printed);
    if (printedLines === undefined) return refuse(words.notANumber);
    const widthFactor = printedLines > 0 ? await copyfit.calibrate(printedLines) : undefined;
    if (widthFactor === undefined) return refuse(words.notLikely(printedLines));
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
          keep.reset();
        }}
        error={whyNot(refused, fit) ?? (keep.error ? failureText(keep.error) : undefined)}
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

interface Refusal {
  readonly why: string;
  /** How the article stood in the slot when it was refused. */
  readonly fit: Fit;
}

/** An article that was written on meanwhile was not asked about. */
function whyNot(refused: Refusal | undefined, fit: Fit): string | undefined {
  return refused?.fit === fit ? refused.why : undefined;
}

function linesIn(text: string): number | undefined {
  return /^\s*\d+\s*$/.test(text) ? Number(text) : undefined;
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
