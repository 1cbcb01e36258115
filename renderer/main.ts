import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { earlyCalls } from './api/bridge.ts';
import { askFirstQuestions } from './api/first-questions.ts';

// The smallest part of the window comes first and asks; the rest is fetched meanwhile.

const fetchWriting = (): Promise<unknown> => import('./app/ArticleDesk.tsx');
const fetchDesk = (): Promise<unknown> => import('./features/desk/DeskView.tsx');

void askFirstQuestions(earlyCalls.ask).then(({ isWriting }) => (isWriting ? fetchWriting() : fetchDesk()));
void import('./window.tsx').then(({ showWindow }) => showWindow());
