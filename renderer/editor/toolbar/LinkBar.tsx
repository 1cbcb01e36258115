import { $createLinkNode, TOGGLE_LINK_COMMAND } from '@lexical/link';
import { $createTextNode, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { isComposing } from '#renderer/commands/keys.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useWords } from '#renderer/words/words.ts';
import { linkAddress } from './link-address.ts';
import styles from './Toolbar.module.css';

/** Where a link leads, asked for in place: the words that become the link stay in sight. */
export function LinkBar(props: { editor: LexicalEditor; address: string | null; onClose: () => void }) {
  const { editor: text, window } = useWords();
  const [value, setValue] = useState(props.address ?? '');
  const [isWrong, setIsWrong] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  // The address that is there goes when another is typed.
  useLayoutEffect(() => bar.current?.querySelector('input')?.select(), []);
  const set = (url: string | null) => {
    props.editor.update(() => {
      if (url !== null && props.address === null && $isNothingChosen()) $insertAddress(url, value.trim());
      else props.editor.dispatchCommand(TOGGLE_LINK_COMMAND, url);
    });
    props.onClose();
  };
  const submit = () => {
    const url = linkAddress(value);
    if (url === null) setIsWrong(true);
    else set(url);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Enter') submit();
    else if (event.key === 'Escape') props.onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={bar} className={styles.strip} role="group" aria-label={text.link} onKeyDown={onKeyDown}>
      <TextField
        label={text.linkAddress}
        isLabelHidden
        autoFocus
        placeholder={text.linkHint}
        value={value}
        onChange={setValue}
        error={isWrong ? text.linkWrong : undefined}
      />
      <Button kind="primary" onPress={submit}>
        {text.linkSet}
      </Button>
      {props.address !== null && <Button onPress={() => set(null)}>{text.linkRemove}</Button>}
      <Button kind="quiet" onPress={props.onClose}>
        {window.cancel}
      </Button>
    </div>
  );
}

function $isNothingChosen(): boolean {
  const selection = $getSelection();
  return $isRangeSelection(selection) && selection.isCollapsed();
}

/** Where no words were chosen the address stands for itself. */
function $insertAddress(url: string, words: string): void {
  $getSelection()?.insertNodes([$createLinkNode(url).append($createTextNode(words))]);
}
