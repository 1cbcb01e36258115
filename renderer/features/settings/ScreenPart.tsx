import { useQuery } from '@tanstack/react-query';
import { settingsQuery } from '#renderer/api/session.ts';
import { Choice } from '#renderer/ui/Choice.tsx';
import { figureText } from '#renderer/words/figures.ts';
import { useWords } from '#renderer/words/words.ts';
import type { SettingsChanges } from '#shared/areas/settings.ts';
import { Failed } from './Failed.tsx';
import { useChangeSettings } from './settings-queries.ts';
import styles from './Settings.module.css';

const scales = ['0.9', '1', '1.15', '1.3', '1.5'] as const;

/** How the window looks on this machine: each choice is seen at once. */
export function ScreenPart() {
  const { settings } = useWords();
  const words = settings.screen;
  const { data } = useQuery(settingsQuery);
  const { mutate, error } = useChangeSettings();
  if (!data) return null;
  return (
    <>
      <p className={styles.explained}>{words.explained}</p>
      <div className={styles.columns}>
        <div className={styles.fields}>
          {choice('language', words.language, words.languages)}
          {choice('theme', words.theme, words.themes)}
          {choice('density', words.density, words.densities)}
          <Choice
            label={words.textScale}
            options={scales.map((id) => ({ id, title: figureText(Number(id), { style: 'percent' }) }))}
            value={nearest(data.textScale)}
            onChange={(id) => mutate({ textScale: Number(id) })}
          />
          {choice('trackChanges', words.trackChanges, words.trackChangesWhen)}
          <p className={styles.aside}>{words.trackChangesNote}</p>
        </div>
        <figure className={styles.sample}>
          <figcaption className={styles.aside}>{words.sample}</figcaption>
          <p className={styles.sampleHeadline} lang="vi">
            {words.sampleHeadline}
          </p>
          <p className={styles.sampleText} lang="vi">
            {words.sampleText}
          </p>
        </figure>
      </div>
      <Failed error={error} />
    </>
  );

  function choice<Name extends 'language' | 'theme' | 'density' | 'trackChanges'>(
    name: Name,
    label: string,
    titles: Readonly<Record<NonNullable<SettingsChanges[Name]>, string>>,
  ) {
    const options = Object.entries<string>(titles).map(([id, title]) => ({ id, title }));
    return (
      <Choice label={label} options={options} value={data![name]} onChange={(id) => mutate({ [name]: id })} />
    );
  }
}

/** A size that was set elsewhere shows as the one closest to it. */
function nearest(scale: number): (typeof scales)[number] {
  const away = (id: string) => Math.abs(Number(id) - scale);
  return scales.toSorted((a, b) => away(a) - away(b))[0]!;
}
