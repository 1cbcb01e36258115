import type { Entry } from '#shared/areas/registers.ts';
import { AppError } from '#shared/failure.ts';
import { choicesText, entriesOf, findNamed, namedPeople } from './registers.ts';
import type { Desk } from './verb.ts';

/** A person with the title they hold and the rank they sign at. */
export interface StaffMember {
  readonly person: Entry<'person'>;
  readonly role: string;
  readonly level: Entry<'level'> | undefined;
}

/** Everybody, the lowest level first. */
export async function staff({ client }: Pick<Desk, 'client'>): Promise<StaffMember[]> {
  const [people, roles, levels] = [
    await entriesOf(client, 'person'),
    await entriesOf(client, 'role'),
    await entriesOf(client, 'level'),
  ];
  const leftOut = await client.registers.archived({ kind: 'level' });
  // A title of another newsroom may stand at a level that is not in the chain, and counts as one that is.
  const levelHere = (level: string | undefined) => {
    const counted = leftOut.find(({ id }) => id === level)?.value['countsAs'] ?? level;
    return levels.find(({ id }) => id === counted);
  };
  const members = people.map((person) => {
    const role = roles.find(({ id }) => id === person.value.role)?.value;
    return {
      person,
      role: role?.title ?? person.value.role,
      level: levelHere(role?.level),
    };
  });
  return members.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ level }: StaffMember): number {
  return level?.value.rank ?? Number.MAX_SAFE_INTEGER;
}

/** Who acts: the one named by the option, else somebody of the lowest level. */
export async function actor(desk: Desk, option = 'as'): Promise<string> {
  const members = await staff(desk);
  const given = desk.typed.values[option];
  if (given !== undefined) return findNamed(namedPeople(members.map(({ person }) => person)), given, 'người');
  const [first] = members;
  if (first) return first.person.id;
  throw new AppError('not_found', 'Tòa soạn chưa có ai. Hãy thêm ít nhất một người vào danh sách.');
}

/** Who signs: nobody signs unnamed. `act` is what is to be done, as in "duyệt". */
export async function signer(desk: Desk, act: string): Promise<string> {
  if (desk.typed.values['as'] !== undefined) return actor(desk);
  const people = namedPeople((await staff(desk)).map(({ person }) => person));
  throw new AppError('invalid_input', `Hãy ghi ai ${act} bằng --as: ${choicesText(people)}.`);
}
