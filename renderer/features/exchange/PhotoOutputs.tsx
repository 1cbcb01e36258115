import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { useWords } from '#renderer/words/words.ts';
import { PhotoOutput, type ExportTarget, type PhotoOrder } from '#shared/areas/exchange.ts';
import styles from './Exchange.module.css';

interface PhotoOutputsProps {
  readonly targets: readonly ExportTarget[];
  readonly order: PhotoOrder;
  readonly onChange: (order: PhotoOrder) => void;
}

/** How photos leave when nobody says otherwise: small for the web, whole for the page, untouched for the shelf. */
export const usualPhotos: PhotoOrder = { web: 'web', layout: 'full', archive: 'asIs' };

/** How the photos of a package leave, for each thing it is for. */
export function PhotoOutputs({ targets, order, onChange }: PhotoOutputsProps) {
  const { exchange: words } = useWords();
  const options = PhotoOutput.options.map((id) => ({ id, title: words.photoOutputs[id] }));
  const isMade = targets.some((target) => order[target] !== 'asIs');
  return (
    <fieldset className={styles.photos}>
      <legend className={styles.legend}>{words.photosLeave}</legend>
      {targets.map((target) => (
        <Select
          key={target}
          label={words.photosFor[target]}
          options={options}
          value={order[target] ?? 'full'}
          onChange={(output) => onChange({ ...order, [target]: output })}
          placeholder=""
        />
      ))}
      {isMade && (
        <Checkbox
          isSelected={order.keepsPosition ?? false}
          onChange={(keepsPosition) => onChange({ ...order, keepsPosition })}
        >
          {words.keepPosition}
        </Checkbox>
      )}
    </fieldset>
  );
}
