import { useMutation, useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/api.ts';
import { screenPictures } from '#renderer/api/screen-pictures.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { ArticleText } from '#renderer/editor/ArticleText.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useNow } from '#renderer/ui/use-now.ts';
import { timeText } from '#renderer/words/times.ts';
import { useWords } from '#renderer/words/words.ts';
import type { Article } from '#shared/areas/articles.ts';
import type { RevisionSummary } from '#shared/areas/revisions.ts';
import { compareParticulars } from '#shared/document/compare/compare-contents.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { publishedContent } from '#shared/document/published.ts';
import { runsText } from '#shared/document/run.ts';
import type { ArticleId, EntryId, RevisionId } from '#shared/ids.ts';
import { DecidedLine } from './DecidedLine.tsx';
import { headSignOffsQuery, revisionQuery, revisionsQuery } from './signoff-queries.ts';
import styles from './SettleHeads.module.css';

interface SettleHeadsProps {
  readonly article: Pick<Article, 'id' | 'heads' | 'assets'>;
  readonly as: EntryId;
  readonly nameOf: (person: string) => string;
  /** As in the panel. */
  readonly beforeMove?: (() => Promise<unknown>) | undefined;
  readonly onChosen?: (() => void) | undefined;
}

/** Says that there are two texts, and lets a person choose with both before their eyes. */
export function SettleHeads(props: SettleHeadsProps) {
  const { signoff: words } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { article, as, beforeMove } = props;
  // The heads are shown as they were kept: what was written on since is kept first.
  const open = useMutation({
    mutationFn: async () => {
      await beforeMove?.();
      await api.articles.keep({ id: article.id, as });
    },
    onSuccess: () => setIsOpen(true),
  });
  return (
    <>
      <Notice
        kind="warning"
        actions={
          <Button isDisabled={open.isPending} onPress={() => open.mutate()}>
            {words.settle}
          </Button>
        }
      >
        {words.heads(article.heads.length)}
      </Notice>
      {open.error && <Notice kind="failure">{failureText(open.error)}</Notice>}
      {isOpen && <SettleDialog {...props} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function SettleDialog({
  article,
  as,
  nameOf,
  onClose,
  ...props
}: SettleHeadsProps & { onClose: () => void }) {
  const words = useWords();
  const settle = useMutation({
    mutationFn: async (revision: RevisionId) => {
      await props.beforeMove?.();
      return api.articles.settleHeads({ id: article.id, revision, as });
    },
    onSuccess() {
      onClose();
      props.onChosen?.();
    },
  });
  return (
    <Dialog
      title={words.signoff.settleTitle}
      width="wide"
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.window.cancel}</Button>}
    >
      <p className={styles.hint}>{words.signoff.settleHint}</p>
      {settle.error && <Notice kind="failure">{failureText(settle.error)}</Notice>}
      <Heads article={article} nameOf={nameOf} onKeep={(revision) => settle.mutate(revision)} />
    </Dialog>
  );
}

interface HeadsProps extends Pick<SettleHeadsProps, 'article' | 'nameOf'> {
  readonly onKeep: (revision: RevisionId) => void;
}

function Heads({ article, nameOf, onKeep }: HeadsProps) {
  const { signoff: words, window } = useWords();
  const now = useNow();
  const { data: revisions = [] } = useQuery(revisionsQuery(article.id));
  const opened = useQueries({ queries: article.heads.map((head) => revisionQuery(head)) });
  return (
    <>
      <AlsoDiffer contents={opened.flatMap(({ data }) => data?.content ?? [])} />
      <div className={styles.heads}>
        {opened.map(({ data }) => {
          const origin = revisions.find(({ id }) => id === data?.id);
          if (!data || !origin) return null;
          const { author, at } = origin;
          const headline = runsText(data.content.headline) || window.untitled;
          const by = words.headBy(nameOf(author.person), author.laptop, timeText(at, now));
          return (
            <section key={data.id} className={styles.head} aria-label={`${headline}: ${by}`}>
              <div>
                <p className={styles.by}>{by}</p>
                <Decided article={article.id} revision={origin} nameOf={nameOf} />
              </div>
              <div className={styles.text} tabIndex={0}>
                <p className={styles.by}>{runsText(data.content.kicker)}</p>
                <h3 className={styles.headline}>{headline}</h3>
                <p className={styles.lead}>{runsText(data.content.subheadline)}</p>
                <p className={styles.lead}>{runsText(data.content.lead)}</p>
                <ArticleText
                  body={publishedContent(data.content).body}
                  pictures={screenPictures(article.assets)}
                />
                <p className={styles.by}>{data.content.bylines.map(({ penName }) => penName).join(', ')}</p>
              </div>
              <Button onPress={() => onKeep(data.id)}>{words.keepThis}</Button>
            </section>
          );
        })}
      </div>
    </>
  );
}

interface DecidedProps extends Pick<SettleHeadsProps, 'nameOf'> {
  readonly article: ArticleId;
  readonly revision: RevisionSummary;
}

/** What was decided last about this very text: whoever keeps the other one knows what has to be signed again. */
function Decided({ article, revision: { id, contentHash }, nameOf }: DecidedProps) {
  const { signoff: words } = useWords();
  const { data: signOffs = [] } = useQuery(headSignOffsQuery(article, id));
  const last = signOffs.findLast((signOff) => signOff.contentHash === contentHash);
  if (!last) return null;
  return (
    <p className={styles.decided}>
      <DecidedLine signOff={last} nameOf={nameOf} /> ({words.notSigned})
    </p>
  );
}

/** What is not seen in the texts. */
function AlsoDiffer({ contents: [first, ...others] }: { contents: readonly ArticleContent[] }) {
  const { signoff: words, versions } = useWords();
  if (!first) return null;
  const names = new Set(others.flatMap((other) => compareParticulars(first, other).map(({ name }) => name)));
  const titles: Readonly<Record<string, string>> = versions.particulars;
  const told = [...names].flatMap((name) => titles[name] ?? []);
  return told.length > 0 && <p className={styles.hint}>{words.alsoDiffer(told.join(', '))}</p>;
}
