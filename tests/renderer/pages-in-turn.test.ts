import { expect, test } from 'vitest';
import { useImport, type PageState } from '#renderer/features/import/import-store.ts';

// Only its step counts here.
const ready = { step: 'ready', draft: {} } as unknown as PageState;

test('of several pages the first is looked over first, though the second was read before it', () => {
  useImport.getState().add([
    { name: 'hai-doan.txt', forms: [] },
    { name: 'mot-doan.txt', forms: [] },
  ]);
  const { pages, step } = useImport.getState();
  const [first, second] = pages;

  step(second!.id, ready);
  expect(useImport.getState().shown).toBe(null);
  step(first!.id, ready);

  expect(useImport.getState().shown).toBe(first!.id);
});
