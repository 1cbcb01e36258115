import { useState } from 'react';
import { LineList, oneLine, type LineSelection } from '#renderer/ui/LineList.tsx';
import { toldText } from '#renderer/words/told-text.ts';
import { useWords } from '#renderer/words/words.ts';
import { canBe, joinAbove, linesGoingOn, reassign } from '#shared/areas/page-moves.ts';
import type { MoveTarget, PageReview, ReviewLine } from '#shared/areas/page-review.ts';
import { MoveBar } from './MoveBar.tsx';
import { fieldsOf, moveKeys, placeOfMove } from './places.ts';
import { Place, toneClass } from './Place.tsx';
import styles from './ReviewLines.module.css';

interface ReviewLinesProps {
  readonly review: PageReview;
  /** Lines of the field that is being looked at on the other side. */
  readonly marked: ReadonlySet<string>;
  readonly onCorrect: (review: PageReview) => void;
}

const helpId = 'import-lines-help';

/** The page as it was printed, every line with where it went; chosen lines are moved by key or button. */
export function ReviewLines({ review, marked, onCorrect }: ReviewLinesProps) {
  const { importing: words } = useWords();
  const [selection, setSelection] = useState<LineSelection>(() => oneLine(firstLine(review)));
  const [said, setSaid] = useState({ of: review, text: '' });
  const goingOn = linesGoingOn(review.lines);
  const chosen = review.lines.filter(({ id }) => selection.selected.has(id));

  function move(target: MoveTarget | 'above') {
    const next = target === 'above' ? joinAbove(review, idsOf(chosen)) : movedTo(review, chosen, target);
    const text = next ? told(target) : target === 'publishedAt' ? words.noDate : words.noChange;
    setSaid({ of: next ?? review, text });
    if (next) onCorrect(next);
  }

  function told(target: MoveTarget | 'above'): string {
    if (target === 'above') return words.joined;
    if (target === 'dropped') return words.taken(chosen.length);
    return words.moved(chosen.length, words.places[placeOfMove(target, chosen)]);
  }

  function onKey(key: string): boolean {
    const found = moveKeys.find((known) => known.key === key.toUpperCase());
    if (found) move(found.target);
    return found !== undefined;
  }

  return (
    <section className={styles.page} aria-label={words.lines} data-region="main">
      <LineList
        label={words.lines}
        describedBy={helpId}
        autoFocus
        lines={review.lines.map((line) => ({
          id: line.id,
          content: (
            <PrintedLine
              line={line}
              hasDoubt={review.doubts.some((doubt) => doubt.line === line.id)}
              goesOn={goingOn.has(line.id)}
            />
          ),
          isMarked: marked.has(line.id),
        }))}
        selection={selection}
        onSelect={setSelection}
        onKey={onKey}
      />
      <MoveBar lines={chosen} hasRows={review.lines.some((line) => canBe(line, 'table'))} onMove={move} />
      <p className={styles.help}>
        <span id={helpId}>{words.linesHelp}</span>{' '}
        <span className={styles.said} role="status">
          {/* What was taken back, or came after it, is not what was said. */}
          {said.of === review && said.text}
        </span>
      </p>
    </section>
  );
}

/** The menus at the head of a page are nothing to begin with. */
function firstLine({ lines }: PageReview): string {
  const kept = lines.find(({ parts }) => parts.some(({ to }) => to.field !== 'dropped'));
  return (kept ?? lines[0])?.id ?? '';
}

function movedTo(
  review: PageReview,
  chosen: readonly ReviewLine[],
  target: MoveTarget,
): PageReview | undefined {
  const movable = chosen.filter((line) => canBe(line, target));
  return movable.length === 0 ? undefined : reassign(review, idsOf(movable), target);
}

function idsOf(lines: readonly ReviewLine[]): string[] {
  return lines.map(({ id }) => id);
}

interface PrintedLineProps {
  readonly line: ReviewLine;
  readonly hasDoubt: boolean;
  /** It is one text with the line above. */
  readonly goesOn: boolean;
}

function PrintedLine({ line, hasDoubt, goesOn }: PrintedLineProps) {
  const { importing: words } = useWords();
  const [first = 'dropped', ...others] = fieldsOf(line.parts);
  const reasons = line.parts.flatMap(({ to, text }) =>
    to.field === 'dropped' && (text !== '' || line.text === '') ? [toldText(to.why)] : [],
  );
  return (
    <div className={`${styles.line} ${toneClass(first)}`} data-field={first} data-goes-on={goesOn}>
      <span className={styles.places}>
        {[first, ...others].map((field) => (
          <Place key={field} field={field}>
            {goesOn && field === first ? words.goesOn : undefined}
          </Place>
        ))}
      </span>
      <span className={styles.words}>
        {hasDoubt && (
          <span className={styles.doubt} aria-hidden="true">
            ?
          </span>
        )}
        {line.text || (line.picture?.kind === 'file' ? words.pictureOf(line.picture.name) : words.picture)}
        {reasons.length > 0 && <span className={styles.why}> ({[...new Set(reasons)].join(', ')})</span>}
      </span>
    </div>
  );
}
