import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { useWords } from '#renderer/words/words.ts';
import { ExportTarget } from '#shared/areas/exchange.ts';
import styles from './Exchange.module.css';

interface TargetChoiceProps {
  readonly targets: readonly ExportTarget[];
  /** What the package is for in any case. */
  readonly held: readonly ExportTarget[];
  readonly onChange: (targets: readonly ExportTarget[]) => void;
}

/** What a package is for: one thing or several. */
export function TargetChoice({ targets, held, onChange }: TargetChoiceProps) {
  const { exchange: words } = useWords();
  const toggle = (target: ExportTarget, isOn: boolean) =>
    onChange(ExportTarget.options.filter((other) => (other === target ? isOn : targets.includes(other))));
  return (
    <div className={styles.targets} role="group" aria-label={words.targetsLabel}>
      {ExportTarget.options.map((target) => (
        <div key={target} className={styles.target}>
          <Checkbox
            isSelected={targets.includes(target)}
            isDisabled={held.includes(target)}
            onChange={(isOn) => toggle(target, isOn)}
          >
            {words.targets[target]}
          </Checkbox>
          <span className={styles.what}>{words.targetFiles[target]}</span>
        </div>
      ))}
      {held.length > 0 && <p className={styles.hint}>{words.heldTargets}</p>}
    </div>
  );
}
