import type { AddedPhoto } from '#shared/areas/assets.ts';
import { AppError, failureOf } from '#shared/failure.ts';
import { workAhead } from '#shared/work-ahead.ts';

interface Taking {
  readonly signal: AbortSignal;
  /** Sends a file to the core; answers the token by which it is called. */
  send(file: File, signal: AbortSignal): Promise<string>;
  /** Keeps files that were sent: an answer for each, in their order. */
  keep(refs: string[]): Promise<readonly AddedPhoto[]>;
  onAdded(added: readonly AddedPhoto[]): void;
}

/** Files that are on their way to the core while others are being kept. */
const ahead = 4;

type Sent =
  { readonly ok: true; readonly ref: string } | { readonly ok: false; readonly refusal: AddedPhoto };

/**
 * Takes files in as one piece of work, and tells what became of each in the order given. A file that cannot be sent holds
 * up no other. Ends early where it is called off; what was kept stays.
 */
export async function takeFilesIn(files: readonly File[], { signal, send, keep, onAdded }: Taking) {
  async function sendOne(file: File): Promise<Sent> {
    try {
      return { ok: true, ref: await send(file, signal) };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { ok: false, refusal: { ok: false, file: file.name, failure: failureOf(error) } };
    }
  }

  for await (const settled of workAhead(files, sendOne, { ahead, signal })) {
    const sent = settled.map(valueOf);
    const refs = sent.flatMap((one) => (one.ok ? [one.ref] : []));
    const kept = refs.length > 0 ? [...(await keep(refs))] : [];
    onAdded(sent.flatMap((one) => (one.ok ? (kept.shift() ?? []) : [one.refusal])));
  }
}

function valueOf(result: PromiseSettledResult<Sent>): Sent {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
