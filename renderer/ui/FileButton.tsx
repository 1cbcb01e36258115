import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button, type ButtonProps } from './Button.tsx';

interface FileButtonProps extends Omit<ButtonProps, 'onPress'> {
  /** Media types or endings of names, as in `.txt`, that the system's dialog offers first. */
  readonly accepts: readonly string[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly allowsMany?: boolean;
}

/** A button that asks the system for files. */
export function FileButton({ accepts, onFiles, allowsMany = false, ...button }: FileButtonProps) {
  return (
    <FileTrigger
      acceptedFileTypes={accepts}
      allowsMultiple={allowsMany}
      onSelect={(files) => files && files.length > 0 && onFiles([...files])}
    >
      <Button {...button} />
    </FileTrigger>
  );
}
