import { useEffect, useState } from 'react';
import { keysText } from '#renderer/commands/keys.ts';
import { registerCommands } from '#renderer/commands/registry.ts';
import type { EditorGroup } from '#renderer/editor/editor-group.ts';
import { FindBar } from '#renderer/editor/find/FindBar.tsx';
import type { Beginning } from '#renderer/editor/find/start-of-search.ts';
import { useStepCommands } from '#renderer/editor/find/use-find-commands.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { goToMain } from '#renderer/ui/regions.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { useWords } from '#renderer/words/words.ts';
import { textKeys, toolCommand, toolTitle } from './tool.ts';
import styles from './Toolbar.module.css';

interface Shown {
  readonly beginning: Beginning;
  /** Asked for once more, the bar begins anew; 0 where it is closed. */
  readonly asked: number;
}

const nothingShown: Shown = { beginning: 'here', asked: 0 };

/** Of an article that cannot be written in: it can be searched. */
export function ReadTools({ group }: { group: EditorGroup }) {
  const { editor: text } = useWords();
  const [{ beginning, asked }, setShown] = useState<Shown>(nothingShown);
  const find = (from: Beginning) => setShown((before) => ({ beginning: from, asked: before.asked + 1 }));
  const ask = useLatest(() => find('here'));
  useEffect(
    () => registerCommands([{ ...toolCommand('find', textKeys.find), run: () => ask.current() }]),
    [ask],
  );
  useStepCommands((step) => find(step > 0 ? 'next' : 'previous'), asked === 0);
  const close = () => {
    setShown(nothingShown);
    goToMain();
  };
  return (
    <div className={styles.tools}>
      <div className={styles.bar} role="toolbar" aria-label={text.tools}>
        <IconButton
          icon="search"
          label={toolTitle('find')}
          keys={keysText(textKeys.find)}
          onPress={() => find('here')}
        />
      </div>
      {asked > 0 && (
        <FindBar key={asked} group={group} replacing="never" beginning={beginning} onClose={close} />
      )}
    </div>
  );
}
