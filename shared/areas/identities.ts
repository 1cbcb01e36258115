import type { Chain } from './workflow.ts';

/** Whether somebody of this role and rank may see real names: where the role does not say, the highest level may. */
export function mayIdentify(
  { role, rank }: { readonly role: { readonly seesIdentities?: boolean | undefined }; readonly rank: number },
  chain: Chain,
): boolean {
  return role.seesIdentities ?? rank === Math.max(...chain.map((level) => level.rank));
}
