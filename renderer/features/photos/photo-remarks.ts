import { toldText } from '#renderer/words/told-text.ts';
import type { Finding } from '#shared/areas/checks.ts';
import type { Words } from '#renderer/words/words.ts';

export interface Remark {
  readonly level: Finding['level'];
  readonly text: string;
}

/** What the checks say of one photo, in the few words that stand beside it: what it lacks in one line, first. */
export function remarksOn(photo: string, findings: readonly Finding[], words: Words['photos']): Remark[] {
  const names: Partial<Record<Finding['rule'], string>> = words.missing;
  const own = findings.filter((finding) => finding.photo === photo);
  const lacks = own.filter(({ rule }) => names[rule] !== undefined);
  const others = own.filter((finding) => !lacks.includes(finding));
  return [
    ...(lacks.length > 0
      ? [{ level: gravest(lacks), text: lacks.map(({ rule }) => names[rule]).join(', ') }]
      : []),
    ...others.map(({ level, sentence }) => ({ level, text: ofThePhoto(toldText(sentence)) })),
  ];
}

/** Its file broke off. */
export function cutRemark(words: Words['photos']): Remark {
  return { level: 'error', text: words.cut };
}

function gravest(findings: readonly Finding[]): Finding['level'] {
  return findings.some(({ level }) => level === 'error') ? 'error' : 'warning';
}

/** Which photo it is, stands above. */
function ofThePhoto(sentence: string): string {
  const rest = sentence.replace(/^(?:Ảnh|Photo) \d+ (?:có |has a? ?)?/u, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** What is wrong, in a row that is folded: what to do about it stands where one goes to do it. */
export function withoutAdvice(text: string): string {
  return text.replace(/(?<=\.) \p{Lu}.*$/su, '');
}
