import { choosePlace } from '#renderer/features/places/choose-place.ts';

/** Asks the person for a folder. Undefined where they thought better of it. */
export function askFolder(question: { title: string; action: string }) {
  return choosePlace({ ...question, wanted: { kind: 'folder' } });
}
