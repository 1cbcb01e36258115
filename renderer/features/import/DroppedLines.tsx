import { Button } from '#renderer/ui/Button.tsx';
import { MenuButton } from '#renderer/ui/MenuButton.tsx';
import { toldText } from '#renderer/words/told-text.ts';
import { useWords } from '#renderer/words/words.ts';
import { PutBackTarget, type DroppedLine } from '#shared/areas/reading.ts';
import styles from './DroppedLines.module.css';

interface DroppedLinesProps {
  readonly lines: readonly DroppedLine[];
  /** `line` is its place in the list. */
  readonly onPutBack: (line: number, to: PutBackTarget) => void;
  readonly onTakeOut: (line: number) => void;
}

/** What was left out of an article when its page came in, each line with the reason and the way back. */
export function DroppedLines({ lines, onPutBack, onTakeOut }: DroppedLinesProps) {
  const { importing: words } = useWords();
  if (lines.length === 0) return <p className={styles.none}>{words.droppedNone}</p>;
  return (
    <ul className={styles.lines} aria-label={words.droppedLines}>
      {lines.map(({ text, why, back }, line) => (
        // A page may print the same line twice; its place tells the two apart.
        <li key={line} className={styles.line} data-back={back && true}>
          <p>{text}</p>
          <div className={styles.foot}>
            <span className={styles.why}>{back ? words.isBack(words.places[back.to]) : toldText(why)}</span>
            {back ? (
              <Button kind="quiet" label={`${words.takeOut}: ${text}`} onPress={() => onTakeOut(line)}>
                {words.takeOut}
              </Button>
            ) : (
              <MenuButton
                label={`${words.putBack}: ${text}`}
                choices={PutBackTarget.options.map((to) => ({
                  id: to,
                  title: words.putBackAs(words.places[to]),
                  onChoose: () => onPutBack(line, to),
                }))}
              >
                {words.putBack}
              </MenuButton>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
