/**
 * What a check found. `damage`: something is lost or not what it was. `derived`: something made from the articles
 * differs from them, and can be made anew. `note`: worth knowing, and in order.
 */
export interface Finding {
  readonly weight: 'damage' | 'derived' | 'note';
  readonly subject: string;
  readonly sentence: string;
}

export function damage(subject: string, what: string): Finding {
  return { weight: 'damage', subject, sentence: `${what} ${restoreAdvice}` };
}

export function derived(subject: string, what: string): Finding {
  return { weight: 'derived', subject, sentence: what };
}

export function note(subject: string, sentence: string): Finding {
  return { weight: 'note', subject, sentence };
}

const restoreAdvice = 'Hãy giữ nguyên thư mục dữ liệu và khôi phục từ bản sao lưu gần nhất.';

/** An id as a person reads it, as long as the command line shows it. */
export function shortId(id: string): string {
  return id.slice(0, 12);
}
