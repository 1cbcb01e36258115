import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '#renderer/api/api.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { articleQuery } from '#renderer/api/articles.ts';
import { chainQuery, useNameOf, type Me } from '#renderer/api/session.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useFocusKept } from '#renderer/ui/regions.ts';
import { useNow } from '#renderer/ui/use-now.ts';
import { timeText } from '#renderer/words/times.ts';
import { useWords } from '#renderer/words/words.ts';
import type { Article } from '#shared/areas/articles.ts';
import type { KeptSignOff } from '#shared/areas/review.ts';
import type { Move, Stage } from '#shared/areas/workflow.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { openChanges } from '#shared/document/published.ts';
import { AppError } from '#shared/failure.ts';
import type { ArticlePlace } from './BlockerList.tsx';
import { chainSteps } from './chain-steps.ts';
import { ChainLine } from './ChainLine.tsx';
import { Forward } from './Forward.tsx';
import { asksReason, forwardMove, isAbove, offeredMoves } from './offered-moves.ts';
import { MoveButtons } from './MoveButtons.tsx';
import { endReasonDraft } from './reason-drafts.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { SettleHeads, type TextBeside } from './SettleHeads.tsx';
import { SignOffHistory } from './SignOffHistory.tsx';
import { lapsedApproval } from './lapsed-approval.ts';
import { revisionsQuery, signOffsQuery } from './signoff-queries.ts';
import styles from './SignOffPanel.module.css';

export interface SignOffPanelProps {
  readonly article: Article;
  readonly me: Me;
  readonly Text: TextBeside;
  /** Leads to a field or a block that stands in the way. */
  readonly onJump: (place: ArticlePlace) => void;
  /** Stores what is still being typed: a signature names what is on the screen. */
  readonly beforeMove?: (() => Promise<unknown>) | undefined;
  /** What is on the screen, which may be newer than the article: so many changes are signed with as a person sees open. */
  readonly contentNow?: (() => ArticleContent) | undefined;
  /** Of two texts one was chosen: it is what is stored now. */
  readonly onChosen?: (() => void) | undefined;
}

/** Duyệt: where the article stands, what stands in its way, and what this person may decide. */
export function SignOffPanel({ article, me, Text, onJump, ...beside }: SignOffPanelProps) {
  const { beforeMove, contentNow, onChosen } = beside;
  const { signoff: words } = useWords();
  const queries = useQueryClient();
  const { data: chain } = useQuery(chainQuery);
  const nameOf = useNameOf();
  const { data: signOffs } = useQuery(signOffsQuery(article.id));
  const { data: revisions } = useQuery(revisionsQuery(article.id));
  const [asked, setAsked] = useState<Asked | null>(null);
  const panel = useRef<HTMLElement>(null);
  const draftOf = (made: Move) => `${article.id} ${me.id} ${made}`;
  const close = () => setAsked(null);
  const ask = (made: Asked) => {
    move.reset();
    setAsked(made);
  };
  const move = useMutation({
    mutationFn: async (made: { move: Move; reason: string; openChanges?: number }) => {
      await beforeMove?.();
      const { reason, ...decision } = made;
      return api.review.move({ id: article.id, as: me.id, ...decision, ...(reason !== '' && { reason }) });
    },
    async onSuccess(_, { move: made }) {
      endReasonDraft(draftOf(made));
      // Until then it would be asked for once more.
      await queries.invalidateQueries({ queryKey: articleQuery(article.id).queryKey });
      close();
    },
    // What stands in the way is listed: the list is asked for again, whatever it said before.
    onError: () => queries.invalidateQueries({ queryKey: ['review', 'blockers'] }),
  });
  const { name, level } = article.stage;
  useFocusKept(panel, `${name} ${level} ${move.status} ${move.submittedAt}`);
  if (!chain || !signOffs) return <div aria-busy="true" />;

  const failure = move.error ? failureText(move.error) : undefined;
  const isReference = article.content.kind === 'reference';
  const offered = isReference ? [] : offeredMoves(article.stage, me.rank, chain);
  const forward = forwardMove(offered);
  const isListed = isBlocked(move.error) && move.variables?.move === forward;
  const signedWith = asked?.isWithChanges ? openChanges(contentNow?.() ?? article.content).length : undefined;
  const text = revisions?.find(({ isHead }) => isHead)?.contentHash;
  const decided = { stage: article.stage, signOffs, text };
  const waiting = chain.find(({ id }) => id === article.stage.level)?.waiting ?? '';
  return (
    <section ref={panel} tabIndex={-1} className={styles.panel} aria-label={words.title}>
      {isReference ? (
        <p className={styles.quiet}>{words.reference}</p>
      ) : (
        <>
          <ChainLine steps={chainSteps(chain, decided)} nameOf={nameOf} />
          <StageSentence lapsed={lapsedApproval(chain, decided)} {...{ article, waiting, nameOf }} />
        </>
      )}
      {article.heads.length > 1 && (
        <SettleHeads article={article} as={me.id} {...{ nameOf, Text, beforeMove, onChosen }} />
      )}
      {!isReference && isAbove(article.stage, me.rank, chain) && (
        <p className={styles.quiet}>
          {words.above} {article.stage.name === 'waiting' && words.passOn}
        </p>
      )}
      {forward && <Forward id={article.id} move={forward} as={me.id} onJump={onJump} />}
      <MoveButtons
        id={article.id}
        as={me.id}
        offered={offered}
        isBusy={move.isPending}
        onMove={(chosen) =>
          asksReason(chosen) ? ask({ move: chosen }) : move.mutate({ move: chosen, reason: '' })
        }
        onMoveWithChanges={(chosen) => ask({ move: chosen, isWithChanges: true })}
      />
      {failure !== undefined && !isListed && !asked && <Notice kind="failure">{failure}</Notice>}
      {move.isSuccess && isSame(move.data.stage, article.stage) && (
        <Notice kind="good">{words.moved[move.variables.move]}</Notice>
      )}
      {!isReference && <SignOffHistory {...{ signOffs, text, nameOf }} />}
      {asked && (
        <ReasonDialog
          move={asked.move}
          openChanges={signedWith}
          draft={draftOf(asked.move)}
          {...{ failure, isBusy: move.isPending, onClose: close }}
          onMove={(reason) =>
            move.mutate({
              ...{ move: asked.move, reason },
              ...(signedWith !== undefined && { openChanges: signedWith }),
            })
          }
        />
      )}
    </section>
  );
}

/** A decision for which a sentence is asked. */
interface Asked {
  readonly move: Move;
  readonly isWithChanges?: boolean;
}

/** Of what takes the article on, each thing that stands in the way is listed, and gone from there once it is done. */
function isBlocked(error: unknown): boolean {
  return error instanceof AppError && error.code === 'blocked';
}

function isSame(a: Stage, b: Stage): boolean {
  return a.name === b.name && a.level === b.level;
}

interface StageSentenceProps {
  readonly article: Article;
  readonly waiting: string;
  /** The approval that an edit took away. */
  readonly lapsed: KeptSignOff | undefined;
  readonly nameOf: (person: string) => string;
}

function StageSentence({ article, waiting, lapsed, nameOf }: StageSentenceProps) {
  const { signoff: words } = useWords();
  const now = useNow();
  const { name, reason } = article.stage;
  // Above the text, and among the decisions, its reason is given already.
  const isReturned = name === 'returned';
  const said = name === 'waiting' ? waiting : words[name];
  return (
    <div className={styles.standing}>
      <p className={styles.stage}>
        {said}{' '}
        {name === 'approved' && (
          <span className={styles.unsigned} title={words.notSignedHint}>
            {words.notSigned}
          </span>
        )}
      </p>
      {lapsed && (
        <p className={styles.quiet}>{words.lapsed(nameOf(lapsed.person), timeText(lapsed.at, now))}</p>
      )}
      {reason !== undefined && !isReturned && <p className={styles.reason}>{words.reasonOf(reason)}</p>}
      {article.isUnkept && name !== 'draft' && <p className={styles.quiet}>{words.editedSince}</p>}
    </div>
  );
}
