import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';

interface CutTextProps {
  readonly text: string;
  /** So many signs are shown at most. */
  readonly longest: number;
}

/** A name that may be long, such as a folder's: its middle is left out, and it is whole under the pointer and when spoken. */
export function CutText({ text, longest }: CutTextProps) {
  const signs = [...text.normalize('NFC')];
  if (signs.length <= longest) return text;
  const half = Math.floor((longest - 1) / 2);
  return (
    <span title={text}>
      <span aria-hidden>{`${signs.slice(0, half).join('')}…${signs.slice(-half).join('')}`}</span>
      <VisuallyHidden elementType="span">{text}</VisuallyHidden>
    </span>
  );
}
