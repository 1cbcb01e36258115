import { keepLayout, layoutLeft } from '#renderer/api/kept-layout.ts';
import { Arrangement, useWorkspace, type Screen } from './workspace-store.ts';

/** Brings the window back as it was left, and keeps how it is from then on. Answers what it shows. */
export async function bringArrangementBack(): Promise<Screen> {
  const left = await layoutLeft('workspace', Arrangement);
  if (left) useWorkspace.getState().arrange(left);
  useWorkspace.subscribe(({ screen, tabs }) => keepLayout('workspace', { screen, tabs }));
  return useWorkspace.getState().screen;
}
