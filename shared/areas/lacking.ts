import type { Finding } from './checks.ts';
import type { CheckRule } from './registers.ts';

/** What is not there yet, as lists tell it in a word each. What is there and only might be wrong is told in the article. */
export const lackingRules = [
  'headline',
  'lead',
  'byline',
  'section',
  'photoFile',
  'photoCaption',
  'photoCredit',
  'photoAlt',
  'placeholder',
  'emptyBlock',
  'openChanges',
] as const satisfies readonly CheckRule[];
export type LackingRule = (typeof lackingRules)[number];

export function isLackingRule(rule: CheckRule): rule is LackingRule {
  return (lackingRules as readonly CheckRule[]).includes(rule);
}

/** Each kind of thing once, however often it is missing. */
export function lackingThings(findings: readonly Finding[]): LackingRule[] {
  return [...new Set(findings.map(({ rule }) => rule).filter(isLackingRule))];
}
