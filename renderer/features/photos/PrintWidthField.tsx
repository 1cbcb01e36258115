import { useQuery } from '@tanstack/react-query';
import { slotsQuery } from '#renderer/api/registers.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { useWords } from '#renderer/words/words.ts';
import { printWidthOf } from '#shared/areas/checking/print-size.ts';
import type { PictureSize } from '#shared/areas/checking/case.ts';
import type { Check } from '#shared/areas/registers.ts';
import type { Photo } from '#shared/document/block.ts';
import { pageWidths, printedDots } from './print-width.ts';
import styles from './PhotoFields.module.css';

interface PrintWidthFieldProps {
  readonly photo: Photo;
  readonly size: PictureSize | undefined;
  /** The paper's rule, which says how wide a photo is printed that says nothing. */
  readonly rule: Pick<Check, 'printWidth'>;
  readonly onChoose: (millimetres: number | undefined) => void;
}

const usual = 'usual';

/** How wide a photo is to be printed, and how finely it would be then. */
export function PrintWidthField({ photo, size, rule, onChoose }: PrintWidthFieldProps) {
  const { photos } = useWords();
  const { data: slots = [] } = useQuery(slotsQuery);
  const widths = pageWidths(slots).map(({ columns, millimetres }) => ({
    id: String(millimetres),
    title: photos.widthOf(columns, millimetres),
  }));
  const { printWidth } = photo;
  const chosen = printWidth === undefined ? usual : String(printWidth);
  const others = printWidth === undefined || widths.some(({ id }) => id === chosen) ? [] : [printWidth];
  const dots = printedDots(photo, size, rule);
  return (
    <div>
      <Select
        label={photos.printWidth}
        options={[
          { id: usual, title: photos.usualWidth(printWidthOf({}, rule)) },
          ...widths,
          ...others.map((millimetres) => ({ id: chosen, title: photos.otherWidth(millimetres) })),
        ]}
        value={chosen}
        onChange={(id) => onChoose(id === usual ? undefined : Number(id))}
        placeholder={photos.printWidth}
      />
      {dots !== undefined && <p className={styles.says}>{photos.dots(dots)}</p>}
    </div>
  );
}
