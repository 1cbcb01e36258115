import { maxFileBytes } from '#shared/areas/assets.ts';
import { bridge } from './bridge.ts';
import { sendFile } from './files.ts';

/**
 * Hands a file to the core where the person has it, so that it sees what lies beside it; where the shell does not know that
 * place, as a copy.
 */
export async function handIn(file: File): Promise<string> {
  const own = file.size <= maxFileBytes ? await bridge.tokenOf?.(file) : null;
  return own ?? sendFile(file);
}
