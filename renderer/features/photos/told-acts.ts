import { failureText } from '#renderer/words/failure-text.ts';
import { usePhotoDesk } from './photo-desk-store.ts';

/** Does something with photos; that it was not done is told below the grid. */
export function told(act: Promise<unknown>): void {
  act.catch((error: unknown) => usePhotoDesk.setState({ failure: failureText(error) }));
}
