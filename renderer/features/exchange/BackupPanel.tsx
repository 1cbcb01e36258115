import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/api.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { useLongWork } from './use-long-work.ts';
import { settingsQuery } from '#renderer/api/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useNow } from '#renderer/ui/use-now.ts';
import { WorkLine } from '#renderer/ui/WorkLine.tsx';
import { timeText } from '#renderer/words/times.ts';
import { toldText } from '#renderer/words/told-text.ts';
import { useWords } from '#renderer/words/words.ts';
import type { Backup, BackupFailure } from '#shared/areas/backups.ts';
import type { Timestamp } from '#shared/ids.ts';
import type { AskPlace } from './ask-place.ts';
import { backupsQuery } from './exchange-queries.ts';
import { goodOnes, RestoreDialog } from './RestoreDialog.tsx';
import styles from './Exchange.module.css';

/** Sao lưu: where to, whether it is well, what there is, and one now. */
export function BackupPanel({ askPlace }: { askPlace: AskPlace }) {
  const { exchange: words } = useWords();
  const { data: settings } = useQuery(settingsQuery);
  const { data: found } = useQuery(backupsQuery);
  const { progress, run, cancel } = useLongWork();
  const make = useMutation({ mutationFn: () => run((work) => api.backups.make({ work })) });
  const place = settings?.backupPlace ?? null;
  const isGone = place !== null && found !== undefined && found.place === place && !found.isPlaceThere;
  // What is kept of it is told below.
  const isToldBelow = make.error?.message === found?.lastFailure?.sentence;

  async function choose() {
    const chosen = await askPlace({
      title: words.backupPlaceTitle,
      wanted: { kind: 'folder' },
      action: words.backupHere,
      fits: (to) => api.backups.fits({ place: to }),
    });
    if (chosen) await api.settings.put({ changes: { backupPlace: chosen.path } });
  }

  return (
    <section className={styles.section} aria-label={words.backups}>
      <div className={styles.row}>
        <div>
          <p>{words.backupPlace}</p>
          <p className={place === null ? styles.bad : styles.path}>{place ?? words.noBackupPlace}</p>
          {isGone && <p className={styles.bad}>{words.backupPlaceGone}</p>}
        </div>
        <div className={styles.buttons}>
          <Button icon="folder" onPress={() => void choose()}>
            {place === null ? words.chooseBackupPlace : words.changeBackupPlace}
          </Button>
          <Button isDisabled={place === null || make.isPending} onPress={() => make.mutate()}>
            {words.backupNow}
          </Button>
        </div>
      </div>
      {progress && (
        <WorkLine label={words.backingUp} {...progress} stop={words.stop} takesFocus onStop={cancel} />
      )}
      {make.error && !isToldBelow && <Notice kind="failure">{failureText(make.error)}</Notice>}
      {found && <BackupHealth lastGood={found.lastGood} lastFailure={found.lastFailure} />}
      <p className={styles.hint}>{words.bySelf}</p>
      {found && found.backups.length > 0 && <BackupList backups={found.backups} />}
    </section>
  );
}

interface BackupHealthProps {
  readonly lastGood: Timestamp | null;
  readonly lastFailure: BackupFailure | null;
}

function BackupHealth({ lastGood, lastFailure }: BackupHealthProps) {
  const { exchange: words } = useWords();
  const now = useNow();
  return (
    <>
      <p className={lastGood === null ? styles.bad : styles.good}>
        {lastGood === null ? words.noGood : words.lastGood(timeText(lastGood, now))}
      </p>
      {lastFailure && (
        <Notice kind="warning">
          {words.lastFailure(timeText(lastFailure.at, now), toldText(lastFailure.sentence))}
        </Notice>
      )}
    </>
  );
}

function BackupList({ backups }: { backups: readonly Backup[] }) {
  const { exchange: words } = useWords();
  const now = useNow();
  const [isRestoring, setRestoring] = useState(false);
  const good = goodOnes(backups);
  return (
    <>
      <h4 className={styles.hint}>{words.backupList}</h4>
      <ul className={styles.backups} aria-label={words.backupList}>
        {backups.map(({ name, at, size, counts, isGood }) => (
          <li key={name} className={styles.backup}>
            <span>{timeText(at, now)}</span>
            <span>
              {words.holds(counts.articles, counts.revisions, counts.assets)}, {words.size(size)}
            </span>
            <span className={isGood ? styles.good : styles.bad}>{isGood ? words.isGood : words.isBad}</span>
          </li>
        ))}
      </ul>
      {good && (
        <div>
          <Button onPress={() => setRestoring(true)}>{words.restoreOne}</Button>
        </div>
      )}
      {good && isRestoring && (
        <RestoreDialog
          backups={good}
          explained={words.restoreExplained}
          onClose={() => setRestoring(false)}
        />
      )}
    </>
  );
}
