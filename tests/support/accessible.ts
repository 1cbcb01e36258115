import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe has to say against the page, by all of its rules or by some: the rule, and the elements that break it. */
export async function violationsOn(
  page: Page,
  rules?: readonly string[],
): Promise<[rule: string, elements: string[]][]> {
  // Its newer way opens a page of its own, which the window closes.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
