import { z } from 'zod';
import { Blocker } from '#shared/areas/review.ts';
import type { AppError, FailureCode } from '#shared/failure.ts';
import { figure } from '#shared/figure.ts';
import { continued } from './words.ts';

/** 1: refused, and a person can act on it. 2: the disk, the database or the program failed. */
export const exitCodes: Readonly<Record<FailureCode, 1 | 2>> = {
  invalid_input: 1,
  not_found: 1,
  conflict: 1,
  blocked: 1,
  storage: 2,
  internal: 2,
};

const Blocked = z.looseObject({ blockers: z.array(Blocker).min(2) });

/** What went wrong, in one line. Where several things stand in an article's way, every one of them is named. */
export function sentenceOf({
  code,
  message,
  details,
}: Pick<AppError, 'code' | 'message' | 'details'>): string {
  const blocked = code === 'blocked' ? Blocked.safeParse(details) : undefined;
  const sentence = blocked?.success ? inOneSentence(blocked.data.blockers) : message;
  return sentence.replace(/\s*\n\s*/g, ' ');
}

function inOneSentence(blockers: readonly Blocker[]): string {
  const clauses = blockers.map(({ sentence }) =>
    sentence.replace(/\.$/, '').split('. ').map(continued).join(', '),
  );
  return `Còn ${figure(clauses.length)} điều vướng: ${clauses.join('; ')}.`;
}
