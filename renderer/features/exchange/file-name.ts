import { slug } from '#shared/text/slug.ts';
import { vietnamDay } from '#shared/vietnam-time.ts';

/** A name for what is made of these articles: the one headline, or how many there are and the day. */
export function fileName(prefix: string, headlines: readonly string[], today: Date): string {
  const [only] = headlines;
  if (headlines.length === 1) return `${prefix}-${slug(only ?? '', { fallback: 'bai' }).slice(0, 60)}`;
  return `${prefix}-${headlines.length}-bai-${vietnamDay(today.toISOString())}`;
}
