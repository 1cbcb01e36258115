import { mayIdentify } from '#shared/areas/identities.ts';
import type { Chain } from '#shared/areas/workflow.ts';
import type { RegisterStore } from './register-store.ts';

/** What this area asks of the approval chain. */
export interface SigningChain {
  chain(): Chain;
  signer(person: string): { readonly rank: number };
}

export function seesIdentities(person: string, store: RegisterStore, stages: SigningChain): boolean {
  const role = store.find('role', store.find('person', person)?.value.role ?? '');
  return mayIdentify({ role: role?.value ?? {}, rank: stages.signer(person).rank }, stages.chain());
}
