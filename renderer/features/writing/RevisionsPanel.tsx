import { useQuery } from '@tanstack/react-query';
import { failureText } from '#renderer/words/failure-text.ts';
import { useNameOf } from '#renderer/api/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useNow } from '#renderer/ui/use-now.ts';
import { timeText } from '#renderer/words/times.ts';
import { useWords } from '#renderer/words/words.ts';
import type { RevisionSummary } from '#shared/areas/revisions.ts';
import { useSettledSave } from './use-settled-save.ts';
import { revisionsQuery } from './writing-queries.ts';
import type { WritingSession } from './writing-session.ts';
import styles from './RevisionsPanel.module.css';

const restMs = 1500;

interface RevisionsPanelProps {
  readonly session: WritingSession;
  onLook(revision: RevisionSummary): void;
  readonly onCompare?: ((revision: RevisionSummary) => void) | undefined;
}

/** Các bản: who made which state of the article, when, and why it was kept. */
export function RevisionsPanel({ session, onLook, onCompare }: RevisionsPanelProps) {
  const savedAt = useSettledSave(session, restMs);
  const { data, error } = useQuery(revisionsQuery(session.article.id, savedAt));
  if (error) return <p role="alert">{failureText(error)}</p>;
  if (!data) return <p aria-busy="true" />;
  const heads = data.filter(({ isHead }) => isHead).length;
  return (
    <ol className={styles.revisions}>
      {data.map((revision) => (
        <Row
          key={revision.id}
          revision={revision}
          isParallel={heads > 1}
          onLook={() => onLook(revision)}
          onCompare={onCompare && (() => onCompare(revision))}
        />
      ))}
    </ol>
  );
}

interface RowProps {
  readonly revision: RevisionSummary;
  readonly isParallel: boolean;
  readonly onLook: () => void;
  readonly onCompare: (() => void) | undefined;
}

function Row(props: RowProps) {
  const { writing: text, versions } = useWords();
  const now = useNow();
  const { revision, isParallel } = props;
  const person = useNameOf()(revision.author.person);
  return (
    <li className={styles.revision}>
      <p className={styles.reason}>
        {text.reasons[revision.reason]}
        {revision.isHead && <span className={styles.head}>{isParallel ? text.parallel : text.head}</span>}
      </p>
      <p className={styles.who}>{text.revisionBy(person, timeText(revision.at, now))}</p>
      <div className={styles.actions}>
        <Button kind="quiet" onPress={props.onLook} label={`${text.look}: ${text.reasons[revision.reason]}`}>
          {text.look}
        </Button>
        {props.onCompare && (
          <Button
            kind="quiet"
            onPress={props.onCompare}
            label={versions.compareWithNow(
              `${text.reasons[revision.reason]} · ${timeText(revision.at, now)}`,
            )}
          >
            {versions.compare}
          </Button>
        )}
      </div>
    </li>
  );
}
