import { Button } from '#renderer/ui/Button.tsx';
import { useNow } from '#renderer/ui/use-now.ts';
import { timeText } from '#renderer/words/times.ts';
import { useWords, type Words } from '#renderer/words/words.ts';
import type { OpenChange } from '#shared/document/changes/list-changes.ts';
import type { Verdict } from '#shared/document/changes/settling.ts';
import { countWords } from '#shared/text/count.ts';
import styles from './ChangesPanel.module.css';

interface ChangeRowProps {
  readonly change: OpenChange;
  readonly person: string;
  readonly level: string;
  onShow(): void;
  readonly onResolve: ((verdict: Verdict) => void) | undefined;
}

/** One open change. Its words lead to its place in the text. */
export function ChangeRow({ change, person, level, onShow, onResolve }: ChangeRowProps) {
  const words = useWords();
  const { changes: text } = words;
  const now = useNow();
  const { field, ahead, behind, isBehindStruck, removed, added, isAddedFirst } = change;
  const titles = [
    field && text.fields[field],
    ...new Set([...besides(change, text), ...actsOf(change, words)]),
  ].filter(Boolean);
  const asInText = <T,>(parts: readonly T[]) => (isAddedFirst ? parts.toReversed() : parts);
  const name = asInText([removed && `${text.removed} ${removed}`, added && `${text.added} ${added}`])
    .filter(Boolean)
    .join(', ');
  const what = name || titles.join(', ');
  return (
    <li className={styles.row}>
      <p className={styles.who}>{text.by(person, level, timeText(change.at, now))}</p>
      <button type="button" className={styles.words} onClick={onShow} lang="vi">
        {titles.length > 0 && <span className={styles.act}>{titles.join(', ')}</span>}
        <span className={styles.sentence}>
          {ahead}
          {asInText([removed && <del key="removed">{removed}</del>, added && <ins key="added">{added}</ins>])}
          {isBehindStruck ? <del>{behind}</del> : behind}
        </span>
      </button>
      {onResolve && (
        <div className={styles.actions}>
          <Button kind="quiet" label={text.acceptThis(what)} onPress={() => onResolve('take')}>
            {text.accept}
          </Button>
          <Button kind="quiet" label={text.rejectThis(what)} onPress={() => onResolve('drop')}>
            {text.reject}
          </Button>
        </div>
      )}
    </li>
  );
}

/** What a title of blocks that come would leave out: words that go elsewhere; and the other way round. */
function besides({ acts, removed, added }: OpenChange, text: Words['changes']): string[] {
  const has = (wanted: 'insert' | 'delete') => acts.some(({ kind }) => kind === wanted);
  if (has('insert') === has('delete')) return [];
  const count = countWords(has('insert') ? removed : added);
  if (count === 0) return [];
  return [has('insert') ? text.struck(text.words(count)) : text.put(text.words(count))];
}

function actsOf({ acts, retyped }: OpenChange, { changes, versions }: Words): string[] {
  const { types } = versions;
  return acts.map(({ kind, to }) => {
    if (kind === 'type' && retyped) return changes.retyped(types[retyped.from], types[retyped.to]);
    const what = to === 'item' ? changes.item : types[to];
    if (kind === 'insert') return changes.put(what);
    return kind === 'delete' ? changes.struck(what) : changes.acts[kind];
  });
}
