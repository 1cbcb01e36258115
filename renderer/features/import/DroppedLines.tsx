import { useRef } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { MenuButton } from '#renderer/ui/MenuButton.tsx';
import { useFocusNext } from '#renderer/ui/use-focus-next.ts';
import { toldText } from '#renderer/words/told-text.ts';
import { useWords } from '#renderer/words/words.ts';
import { PutBackTarget, type DroppedLine } from '#shared/areas/reading.ts';
import styles from './DroppedLines.module.css';

interface DroppedLinesProps {
  readonly lines: readonly DroppedLine[];
  /** Where each stands in the article now; undefined for one that is out of it. */
  readonly places: readonly (PutBackTarget | undefined)[];
  /** `line` is its place in the list. */
  readonly onPutBack: (line: number, to: PutBackTarget) => void;
  readonly onTakeOut: (line: number) => void;
}

/** What was left out of an article when its page came in, each line with the reason and the way back. */
export function DroppedLines({ lines, places, onPutBack, onTakeOut }: DroppedLinesProps) {
  const { importing: words } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const focusLine = useFocusNext(list, places.join());
  if (lines.length === 0) return <p className={styles.none}>{words.droppedNone}</p>;
  return (
    <ul ref={list} className={styles.lines} aria-label={words.droppedLines}>
      {lines.map((dropped, line) => (
        // A page may print the same line twice; its place tells the two apart.
        <Line
          key={line}
          line={dropped}
          place={places[line]}
          onPutBack={(to) => {
            focusLine(line);
            onPutBack(line, to);
          }}
          onTakeOut={() => {
            focusLine(line);
            onTakeOut(line);
          }}
        />
      ))}
    </ul>
  );
}

interface LineProps {
  readonly line: DroppedLine;
  readonly place: PutBackTarget | undefined;
  readonly onPutBack: (to: PutBackTarget) => void;
  readonly onTakeOut: () => void;
}

function Line({ line: { text, why }, place, onPutBack, onTakeOut }: LineProps) {
  const { importing: words } = useWords();
  return (
    <li className={styles.line} data-back={place && true}>
      <p>{text}</p>
      <div className={styles.foot}>
        <span className={styles.why}>{place ? words.isBack(words.places[place]) : toldText(why)}</span>
        {place ? (
          <Button kind="quiet" label={`${words.takeOut}: ${text}`} onPress={onTakeOut}>
            {words.takeOut}
          </Button>
        ) : (
          <MenuButton
            label={`${words.putBack}: ${text}`}
            choices={PutBackTarget.options.map((to) => ({
              id: to,
              title: words.putBackAs(words.places[to]),
              onChoose: () => onPutBack(to),
            }))}
          >
            {words.putBack}
          </MenuButton>
        )}
      </div>
    </li>
  );
}
