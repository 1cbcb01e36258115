import { useMutation, useQueries, useQuery } from '@tanstack/react-query';
import { useState, type ComponentType } from 'react';
import { api } from '#renderer/api/api.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useNow } from '#renderer/ui/use-now.ts';
import { timeText } from '#renderer/words/times.ts';
import { useWords } from '#renderer/words/words.ts';
import type { Article } from '#shared/areas/articles.ts';
import type { RevisionSummary } from '#shared/areas/revisions.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { runsText } from '#shared/document/run.ts';
import type { ArticleId, EntryId, RevisionId } from '#shared/ids.ts';
import { DecidedLine } from './DecidedLine.tsx';
import { headSignOffsQuery, revisionQuery, revisionsQuery } from './signoff-queries.ts';
import styles from './SettleHeads.module.css';

/** Shows one of the texts, with what another does not have marked in it. */
export type TextBeside = ComponentType<{
  readonly content: ArticleContent;
  readonly other: ArticleContent;
  readonly isShort: boolean;
}>;

interface SettleHeadsProps {
  readonly article: Pick<Article, 'id' | 'heads'>;
  readonly as: EntryId;
  readonly nameOf: (person: string) => string;
  readonly Text: TextBeside;
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
  Text,
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
      <Heads {...{ article, nameOf, Text }} onKeep={(revision) => settle.mutate(revision)} />
    </Dialog>
  );
}

interface HeadsProps extends Pick<SettleHeadsProps, 'article' | 'nameOf' | 'Text'> {
  readonly onKeep: (revision: RevisionId) => void;
}

function Heads({ article, nameOf, Text, onKeep }: HeadsProps) {
  const { signoff: words, versions, window } = useWords();
  const [isShort, setShort] = useState(true);
  const now = useNow();
  const { data: revisions = [] } = useQuery(revisionsQuery(article.id));
  const opened = useQueries({ queries: article.heads.map((head) => revisionQuery(head)) });
  return (
    <>
      <Checkbox isSelected={isShort} onChange={setShort}>
        {versions.onlyDifferences}
      </Checkbox>
      <div className={styles.heads}>
        {opened.map(({ data }) => {
          const origin = revisions.find(({ id }) => id === data?.id);
          if (!data || !origin) return null;
          const { author, at } = origin;
          const headline = runsText(data.content.headline) || window.untitled;
          const other = opened.find((one) => one.data && one.data.id !== data.id)?.data?.content;
          const by = words.headBy(nameOf(author.person), author.laptop, timeText(at, now));
          return (
            <section key={data.id} className={styles.head} aria-label={`${headline}: ${by}`}>
              <div>
                <p className={styles.by}>{by}</p>
                <Decided article={article.id} revision={origin} nameOf={nameOf} />
              </div>
              <div className={styles.text} tabIndex={0}>
                {other && <Text content={data.content} other={other} isShort={isShort} />}
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
