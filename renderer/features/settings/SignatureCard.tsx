import { useQuery } from '@tanstack/react-query';
import { chainQuery, type Me } from '#renderer/api/session.ts';
import { useWords } from '#renderer/words/words.ts';
import type { Person } from '#shared/areas/registers.ts';
import styles from './Settings.module.css';

/** How the name of a person stands under what they wrote, photographed and signed. */
export function SignatureCard({ me, person }: { me: Me; person: Person }) {
  const { settings } = useWords();
  const words = settings.me;
  const { data: chain = [] } = useQuery(chainQuery);
  const stage = chain.find(({ id }) => id === me.level)?.title ?? '';
  const lines = [
    { said: words.byline, names: person.penNames },
    { said: words.credit, names: person.shortForms },
    { said: words.stage, names: [stage] },
  ];
  return (
    <section className={styles.signature} aria-labelledby="signature">
      <h3 id="signature" className={styles.aside}>
        {words.signs}
      </h3>
      <dl>
        {lines
          .filter(({ names }) => names.some(Boolean))
          .map(({ said, names }) => (
            <div key={said}>
              <dt>{said}</dt>
              <dd>{names.join(' · ')}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
