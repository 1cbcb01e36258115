import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { languageIn, type App } from '#core/app.ts';
import { Settings } from '#shared/areas/settings.ts';
import { toldIn } from '#shared/told-text.ts';
import { toldWithoutWindow } from '#shared/told-without-window.ts';

type Language = Settings['language'];

interface Following {
  readonly app: Pick<App, 'dispatch' | 'onEvent'>;
  readonly folder: string;
  onLanguage?(language: Language): void;
}

/**
 * Tells in which language the window speaks, now and whenever it is set anew. It is kept beside what is the window's own:
 * what is said where there is no window may be that the settings cannot be read.
 */
export async function followLanguage({ app, folder, onLanguage }: Following): Promise<void> {
  const follow = async () => {
    const reply = await app.dispatch('settings.get', {});
    if (!reply.ok) return;
    const { language } = Settings.parse(reply.value);
    onLanguage?.(language);
    await keep(folder, language);
  };
  // One after the other: an answer that came late would be spoken for good.
  let last = Promise.resolve();
  const followInTurn = () => (last = last.then(follow));
  app.onEvent((topic) => void (topic === 'settings.changed' && followInTurn()));
  await followInTurn();
}

/** Where it cannot be kept, what is said without a window is said in Vietnamese. */
async function keep(folder: string, language: Language): Promise<void> {
  try {
    await mkdir(dirname(languageIn(folder))).catch(() => undefined); // A folder that went away is not made anew.
    await writeFile(languageIn(folder), language);
  } catch {
    // A folder that cannot be written to is told of by whatever has to be stored in it.
  }
}

/** In which language the window of this folder spoke last. */
export function keptLanguage(folder: string): Language {
  try {
    return Settings.shape.language.parse(readFileSync(languageIn(folder), 'utf8'));
  } catch {
    return 'vi';
  }
}

/** A sentence for a person who has no window before them, in the language of the one they had. */
export function toldOutside(folder: string, said: string): string {
  return keptLanguage(folder) === 'vi' ? said : toldIn(toldWithoutWindow, said);
}
