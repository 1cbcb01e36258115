import { useRef, type KeyboardEvent } from 'react';
import { Button, ComboBox as AriaComboBox, Input, Label } from 'react-aria-components/ComboBox';
import { Icon } from './Icon.tsx';
import { Options, type Option } from './Options.tsx';
import styles from './Field.module.css';

interface ComboBoxProps {
  readonly label: string;
  /** Already narrowed to what was typed: how words are compared is the caller's to know. */
  readonly options: readonly Option[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (id: string) => void;
  /** What is said where nothing fits. */
  readonly empty: string;
  /** The words as they stand, taken with Enter. Where they are nothing, that nothing fits stays said. */
  readonly onTake?: ((text: string) => void) | undefined;
  /** The field was left, and nobody chose anything. */
  readonly onLeave?: () => void;
  readonly placeholder?: string;
  readonly isLabelHidden?: boolean;
}

/** Words that can be typed freely, with suggestions. */
export function ComboBox(props: ComboBoxProps) {
  const { label, options, text, onText, onChoose, onTake, empty, placeholder, isLabelHidden } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <AriaComboBox
      className={styles.field!}
      items={options}
      inputValue={text}
      onInputChange={onText}
      onChange={(key) => key !== null && onChoose(String(key))}
      value={null}
      allowsCustomValue
      allowsEmptyCollection={text !== ''}
      menuTrigger="focus"
      // A window that is left for another comes back to the same field.
      onBlur={() => document.activeElement !== input.current && props.onLeave?.()}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {!isLabelHidden && <Label className={styles.label!}>{label}</Label>}
      <div className={styles.combo}>
        <Input
          ref={input}
          className={styles.input!}
          spellCheck="false"
          {...(placeholder !== undefined && { placeholder })}
          onKeyDownCapture={(event) => {
            // It would close what says that nothing fits.
            if (event.key === 'Enter' && options.length === 0 && text !== '' && !onTake)
              event.stopPropagation();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing && text !== '' && !isOnOption(event))
              onTake?.(text);
          }}
        />
        <Button className={styles.open!}>
          <Icon name="down" />
        </Button>
      </div>
      <Options empty={empty} />
    </AriaComboBox>
  );
}

/** A suggestion that the arrows stand on is what Enter means, not the words that led to it. */
function isOnOption({ currentTarget }: KeyboardEvent): boolean {
  return currentTarget.hasAttribute('aria-activedescendant');
}
