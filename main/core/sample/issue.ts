import { page1 } from './pages/page-1.ts';
import { page2 } from './pages/page-2.ts';
import { page3 } from './pages/page-3.ts';
import { page4 } from './pages/page-4.ts';
import { page5 } from './pages/page-5.ts';
import { page6 } from './pages/page-6.ts';
import { page7 } from './pages/page-7.ts';
import { page8 } from './pages/page-8.ts';
import type { SampleArticle } from './sample-article.ts';

/** The number of the issue that everything in the sample is planned for. */
export const issueNumber = '2418';

/** Eight pages of tomorrow's paper, as far as they have come. */
export const issue: readonly SampleArticle[] = [
  ...page1,
  ...page2,
  ...page3,
  ...page4,
  ...page5,
  ...page6,
  ...page7,
  ...page8,
];
