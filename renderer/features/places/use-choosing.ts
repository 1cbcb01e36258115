import { useState } from 'react';
import { api } from '#renderer/api/api.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { useWords } from '#renderer/words/words.ts';
import type { Place } from '#shared/areas/places.ts';
import { keepFolder, type ChosenPlace, type PlaceQuestion } from './choose-place.ts';

interface Choosing {
  readonly question: PlaceQuestion;
  readonly place: Place | undefined;
  /** The row that is marked in the list. */
  readonly marked: string | undefined;
  readonly onChoose: (chosen: ChosenPlace) => void;
}

interface Replacing {
  readonly ref: string;
  readonly path: string;
  readonly folder: string;
  readonly losses: readonly string[];
}

/** What the button of the chooser does: the folder itself, the marked one, or a name in either. */
export function useChoosing({ question, place, marked, onChoose }: Choosing) {
  const { wanted, fits, losses } = question;
  const words = useWords();
  const [name, setName] = useState(wanted.kind === 'newFile' ? wanted.name : '');
  const [failure, setFailure] = useState<{ of: string; sentence: string }>();
  const [toReplace, setToReplace] = useState<Replacing>();
  const entry = place?.entries.find(({ ref }) => ref === marked);
  // What was said of one folder is not true of the next.
  const target = `${place?.ref} ${marked}`;
  const fail = (sentence: string) => setFailure({ of: target, sentence });

  function answer(chosen: ChosenPlace, folder: string): void {
    keepFolder(question, folder);
    onChoose(chosen);
  }

  function chooseFile(ref: string, fileName: string): void {
    answer({ ref, path: joined(place!.path, fileName), replaces: false }, place!.ref);
  }

  async function saveAs(): Promise<void> {
    try {
      const into = entry ? await api.places.look({ place: entry.ref }) : place!;
      if (!into.canWrite) return fail(words.places.readOnly);
      const { ref, path, exists } = await api.places.inside({ place: into.ref, name });
      if (exists) setToReplace({ ref, path, folder: into.ref, losses: (await losses?.(ref)) ?? [] });
      else answer({ ref, path, replaces: false }, into.ref);
    } catch (error) {
      fail(failureText(error));
    }
  }

  /** A marked folder may lie on another disk than the one around it: it is looked at before it is taken. */
  async function chooseFolder(ref: string): Promise<void> {
    try {
      const { path, canWrite } = await api.places.look({ place: ref });
      if (!canWrite) return fail(words.places.readOnly);
      await fits?.(ref);
      answer({ ref, path, replaces: false }, place!.ref);
    } catch (error) {
      fail(failureText(error));
    }
  }

  function replace(): void {
    const { ref, path, folder } = toReplace!;
    answer({ ref, path, replaces: true }, folder);
  }

  function choose(): void {
    if (!place) return;
    if (wanted.kind === 'newFile') void saveAs();
    else if (wanted.kind === 'file' && entry) chooseFile(entry.ref, entry.name);
    else void chooseFolder((entry ?? place).ref);
  }

  const isReady =
    place !== undefined &&
    (wanted.kind === 'file'
      ? entry?.kind === 'file'
      : (place.canWrite || entry !== undefined) && (wanted.kind === 'folder' || name.trim() !== ''));
  const actions = { folder: words.places.choose, file: words.places.open, newFile: words.places.save };

  return {
    failure: failure?.of === target ? failure.sentence : undefined,
    ...{ name, setName, losses: toReplace?.losses, replace, chooseFile, choose, isReady },
    keep: () => setToReplace(undefined),
    action: actions[wanted.kind],
    path: place && pathChosen(place, [entry?.name, wanted.kind === 'newFile' ? name.trim() : undefined]),
  };
}

function pathChosen(place: Place, names: readonly (string | undefined)[]): string {
  return names.reduce<string>((path, name) => (name ? joined(path, name) : path), place.path);
}

/** For a person to read; the file itself is named by its token. */
function joined(path: string, name: string): string {
  const sign = path.includes('\\') ? '\\' : '/';
  return path.endsWith(sign) ? `${path}${name}` : `${path}${sign}${name}`;
}
