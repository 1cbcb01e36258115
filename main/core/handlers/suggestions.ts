import type { DeskContract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import type { HandlerPorts } from './ports.ts';

export function createSuggestionsHandlers({
  suggestions,
}: HandlerPorts): Handlers<DeskContract>['suggestions'] {
  return { of: ({ id }) => suggestions.of(id) };
}
