import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/api.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { toldText } from '#renderer/words/told-text.ts';
import { useWords } from '#renderer/words/words.ts';
import type { ExportReceipt } from '#shared/areas/exchange.ts';
import type { GivenPlace } from './ask-place.ts';
import { namedOf } from './named-of.ts';
import { Written } from './Written.tsx';
import styles from './Exchange.module.css';

/** What was written, and whether it is there as its manifest says. */
export function ExportResult({ receipt, place }: { receipt: ExportReceipt; place: GivenPlace }) {
  const { exchange: words, window } = useWords();
  const { kept, stayed } = receipt;
  return (
    <>
      <Written place={place.ref} path={receipt.path}>
        {words.exported(receipt.articles, receipt.files.length)}
      </Written>
      {stayed.length > 0 && (
        <p className={styles.hint}>{words.stayed(stayed.length, namedOf(stayed, window.untitled))}</p>
      )}
      {kept.length > 0 && <p className={styles.hint}>{words.keptOthers(kept.length)}</p>}
      <Verification
        place={place.ref}
        known={{ unlisted: kept, changed: stayed.flatMap(({ files }) => files) }}
      />
    </>
  );
}

interface VerificationProps {
  readonly place: string;
  /** What was left there knowingly: files of others, and what was written into articles that stayed. */
  readonly known: { readonly unlisted: readonly string[]; readonly changed: readonly string[] };
}

function Verification({ place, known }: VerificationProps) {
  const { exchange: words } = useWords();
  const { data, error } = useQuery({
    queryKey: ['exchange', 'verify', place],
    queryFn: () => api.exchange.verify({ package: place }),
    gcTime: 0,
    staleTime: 0,
  });
  if (error) return <Notice kind="failure">{failureText(error)}</Notice>;
  if (!data) return <p className={styles.hint}>{words.verifying}</p>;
  const problems = data.problems.filter(
    ({ path, problem }) =>
      !(problem === 'unlisted' || problem === 'changed') || !known[problem].includes(path),
  );
  if (problems.length === 0) return <p className={styles.good}>{words.verified}</p>;
  return (
    <Notice kind="failure">
      {words.verifyFailed(problems.length)}
      {problems.map(({ path, sentence }) => (
        <p key={path}>{toldText(sentence)}</p>
      ))}
    </Notice>
  );
}
