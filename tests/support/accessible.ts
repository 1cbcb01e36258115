import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe has to say against the page: the rule, and the elements that break it. */
export async function violationsOn(page: Page): Promise<[rule: string, elements: string[]][]> {
  // Its newer way opens a page of its own, which the window closes.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
