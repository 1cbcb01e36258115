import { Choice } from '#renderer/ui/Choice.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { ArticleId } from '#shared/ids.ts';
import { namedOf } from './named-of.ts';
import type { PackageDraft } from './use-package-draft.ts';
import styles from './Exchange.module.css';

interface EarlierChoiceProps {
  readonly draft: PackageDraft;
  /** The articles a person chose to export. */
  readonly asked: readonly ArticleId[];
  /** Those of the package that stay in it as they are. */
  readonly staying: readonly { readonly id: ArticleId }[];
}

/** Into the package they went to before, or into a new one. Nothing to choose for what goes out for the first time. */
export function EarlierChoice({ draft, asked, staying }: EarlierChoiceProps) {
  const { earlier, where, into, setWhere } = draft;
  const { exchange: words, window } = useWords();
  if (!earlier) return null;
  if (earlier.refusal !== null) return <Notice kind="warning">{earlier.refusal}</Notice>;
  const known = new Set([...asked, ...staying.map(({ id }) => id)]);
  const strangers = earlier.articles.filter(({ isHere }) => !isHere);
  const others = earlier.articles.filter(({ id }) => !known.has(id));
  return (
    <section className={styles.earlier}>
      <Choice
        label={words.where}
        options={(['earlier', 'new'] as const).map((id) => ({ id, title: words.wheres[id] }))}
        value={where}
        onChange={setWhere}
      />
      {into ? (
        <>
          <p className={styles.path}>{into.path}</p>
          {into.kept > 0 && <p className={styles.hint}>{words.keepsOthers(into.kept)}</p>}
          {strangers.length > 0 && (
            <p className={styles.hint}>
              {words.strangersInPackage(strangers.length, namedOf(strangers, window.untitled))}
            </p>
          )}
          {others.length > 0 && (
            <p className={styles.hint}>
              {words.othersInPackage(others.length, namedOf(others, window.untitled))}
            </p>
          )}
        </>
      ) : (
        <p className={styles.hint}>{words.newPackageHint}</p>
      )}
    </section>
  );
}
