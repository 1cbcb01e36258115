import { useQuery } from '@tanstack/react-query';
import { failureText } from '#renderer/words/failure-text.ts';
import { toldText } from '#renderer/words/told-text.ts';
import { useWords } from '#renderer/words/words.ts';
import { weightOf, type FindingWeight } from '#shared/areas/checking/finding-weight.ts';
import type { Finding } from '#shared/areas/checks.ts';
import { useSettledSave } from './use-settled-save.ts';
import { useStage } from './use-stage.ts';
import { findingsQuery } from './writing-queries.ts';
import type { Place } from './reveal-place.ts';
import type { WritingSession } from './writing-session.ts';
import styles from './ChecksPanel.module.css';

/** The text is looked through again when it was left alone for this long. */
const restMs = 1000;

interface ChecksPanelProps {
  readonly session: WritingSession;
  onReveal(place: Place): void;
}

/** Soát bài: what stands in the way and what may be forgotten, each leading to its place. */
export function ChecksPanel({ session, onReveal }: ChecksPanelProps) {
  const { writing: text } = useWords();
  const { data, error } = useFindings(session);
  if (error) return <p role="alert">{failureText(error)}</p>;
  if (!data) return <p aria-busy="true" />;
  if (data.length === 0) return <p className={styles.clean}>{text.checksClean}</p>;
  return (
    <ul className={styles.findings}>
      {data.map((finding) => (
        <li key={keyOf(finding)}>
          <button type="button" className={styles.finding} onClick={() => onReveal(finding)}>
            <span className={styles[finding.weight]}>{text[finding.weight]}</span>
            <span>{toldText(finding.sentence)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function ChecksNote({ session }: { session: WritingSession }) {
  const { writing: text } = useWords();
  const { data } = useFindings(session);
  if (!data) return null;
  const count = (of: FindingWeight) => data.filter(({ weight }) => weight === of).length;
  return text.checksCount({ errors: count('error'), warnings: count('warning'), toCome: count('toCome') });
}

function useFindings(session: WritingSession) {
  const savedAt = useSettledSave(session, restMs);
  const stage = useStage(session.article);
  const { data, error } = useQuery(findingsQuery(session.article.id, savedAt));
  const blocks = session.body()?.blocks().length ?? session.article.content.body.length;
  const weighed = data?.map((finding) => ({ ...finding, weight: weightOf(finding, { stage, blocks }) }));
  return { data: weighed, error };
}

function keyOf({ check, field, block, line, photo, start, sentence }: Finding): string {
  return [check, field, block, line, photo, start, sentence].join(' ');
}
