import { z } from 'zod';
import { FileRef } from '#shared/areas/work.ts';
import { AppError, Failure } from '#shared/failure.ts';

const Received = z.strictObject({ ref: FileRef, size: z.number() });

/** Sends a file that a person chose, dropped or pasted to the core, and answers the token by which it is called. */
export async function sendFile(file: File, signal?: AbortSignal): Promise<string> {
  const answer = await post(file, signal);
  const received = Received.safeParse(answer);
  if (received.success && received.data.size === file.size) return received.data.ref;
  if (received.success) throw cutShort(file);
  const { data: failure } = Failure.safeParse(answer);
  throw failure ? new AppError(failure.code, failure.sentence) : notTaken(file);
}

/** What the core said, be it a refusal. */
async function post(file: File, signal: AbortSignal | undefined): Promise<unknown> {
  try {
    // A file that has gone is sent as an empty one, but does not let itself be read.
    await (file.size === 0 ? file : file.slice(0, 1)).arrayBuffer();
    const address = `/incoming/${encodeURIComponent(file.name.normalize('NFC'))}`;
    const response = await fetch(address, { method: 'POST', body: file, ...(signal && { signal }) });
    return await response.json();
  } catch (error) {
    signal?.throwIfAborted();
    throw cutShort(file, error);
  }
}

/** A browser sends what is left of a file that goes away meanwhile, or nothing. */
function cutShort({ name }: File, cause?: unknown): AppError {
  const sentence = `Không đọc được trọn tệp “${name.normalize('NFC')}”: tệp vừa bị chuyển đi, hoặc ổ chứa tệp đã rút ra. Hãy chọn lại tệp.`;
  return new AppError('not_found', sentence, { cause });
}

function notTaken({ name }: File): AppError {
  const sentence = `Chưa nhận được tệp “${name.normalize('NFC')}”. Hãy kiểm tra chỗ trống trên ổ đĩa rồi thử lại.`;
  return new AppError('storage', sentence);
}
