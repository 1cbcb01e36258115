import { useCallback, useEffect, useState } from 'react';
import { keysText } from '#renderer/commands/keys.ts';
import { registerCommands } from '#renderer/commands/registry.ts';
import type { EditorGroup } from '#renderer/editor/editor-group.ts';
import { FindBar } from '#renderer/editor/find/FindBar.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { goToMain } from '#renderer/ui/regions.ts';
import { useWords } from '#renderer/words/words.ts';
import { textKeys, toolCommand, toolTitle } from './tool.ts';
import styles from './Toolbar.module.css';

/** Of an article that cannot be written in: it can be searched. */
export function ReadTools({ group }: { group: EditorGroup }) {
  const { editor: text } = useWords();
  /** Asked for once more, the bar begins anew; 0 where it is closed. */
  const [asked, setAsked] = useState(0);
  const ask = useCallback(() => setAsked((before) => before + 1), []);
  useEffect(() => registerCommands([{ ...toolCommand('find', textKeys.find), run: ask }]), [ask]);
  const close = () => {
    setAsked(0);
    goToMain();
  };
  return (
    <div className={styles.tools}>
      <div className={styles.bar} role="toolbar" aria-label={text.tools}>
        <IconButton icon="search" label={toolTitle('find')} keys={keysText(textKeys.find)} onPress={ask} />
      </div>
      {asked > 0 && <FindBar key={asked} group={group} replacing="never" onClose={close} />}
    </div>
  );
}
