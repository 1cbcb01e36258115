import { useQuery } from '@tanstack/react-query';
import { rowsAtOnce } from '#renderer/api/articles.ts';
import type { Me } from '#renderer/api/session.ts';
import { useWords } from '#renderer/words/words.ts';
import { needsChecks, type ManyOffer } from './offered-moves.ts';
import { readyQuery } from './signoff-queries.ts';
import styles from './SignOffPanel.module.css';

interface HowManyGoProps {
  readonly offer: ManyOffer;
  readonly total: number;
  readonly me: Me;
}

/** How many of several articles will go, before anybody asks: those of another stage stay, and those that lack something. */
export function HowManyGo({ offer: { move, fits }, total, me }: HowManyGoProps) {
  const { signoff: words } = useWords();
  const isAsked = needsChecks(move) && fits.length <= rowsAtOnce;
  const { data: ready } = useQuery({ ...readyQuery({ ids: fits, move, as: me.id }), enabled: isAsked });
  const elsewhere = total - fits.length;
  const lacking = ready === undefined ? 0 : fits.length - ready;
  return (
    <p className={styles.quiet} role="status">
      {[
        ready !== undefined && words.readyOf(ready),
        lacking > 0 && words.lackingOf(lacking),
        elsewhere > 0 && words.elsewhereOf(elsewhere),
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  );
}
