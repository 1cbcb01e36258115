import { AppError } from '#shared/failure.ts';
import { FileRef } from '#shared/areas/work.ts';

/** Sends a file that a person chose, dropped or pasted to the core, and answers the token by which it is called. */
export async function sendFile(file: File, signal?: AbortSignal): Promise<string> {
  const response = await fetch(`/incoming/${encodeURIComponent(file.name.normalize('NFC'))}`, {
    method: 'POST',
    body: file,
    ...(signal && { signal }),
  });
  const answer: unknown = response.ok ? await response.json() : undefined;
  const ref = FileRef.safeParse(
    answer && typeof answer === 'object' && 'ref' in answer ? answer.ref : undefined,
  );
  if (ref.success) return ref.data;
  throw new AppError(
    'storage',
    `Chưa nhận được tệp “${file.name}”. Hãy kiểm tra chỗ trống trên ổ đĩa rồi thử lại.`,
  );
}
