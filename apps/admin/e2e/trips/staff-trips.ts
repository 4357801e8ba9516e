import { randomUUID } from 'node:crypto';
import { after, tripsOf, type People, type Rows } from './trip.ts';

/** A person's account; who has one that is not disabled. */
function ofAnAccount({ manager }: People) {
  const email = `${randomUUID()}@example.org`;
  const invite = () =>
    manager.act('inviteStaffMember', { email, name: 'Ines Invited', role: 'CENTRE_STAFF' });
  const read = async () => {
    const { staff } = (await manager.ask(
      'query($email: String) { staff(filter: { search: $email }) { nodes { id version email accountState } } }',
      { email: 'Ines Invited' },
    )) as { staff: Rows<{ id: string; version: number; email: string; accountState: string }> };
    return staff.nodes.filter((one) => one.email === email);
  };
  const act = async (name: 'disableStaffMember' | 'enableStaffMember') => {
    const [one] = await read();
    await manager.act(name, { staffMemberId: one?.id, expectedVersion: one?.version });
  };
  return {
    look: async () => (await read()).filter((one) => one.accountState !== 'DISABLED').length,
    invite,
    disable: () => act('disableStaffMember'),
    enable: () => act('enableStaffMember'),
  };
}

/** The manager's own Monday email. */
function theDigest({ manager }: People) {
  const read = async () =>
    (await manager.ask('{ viewer { id wantsDigest } }')) as {
      viewer: { id: string; wantsDigest: boolean };
    };
  const to = async (wanted: boolean) => {
    const { viewer } = await read();
    await manager.act('chooseDigest', { staffMemberId: viewer.id, wanted });
  };
  return { standing: read, to };
}

/** Accounts and the Monday email, there and back. */
export const staffTrips = tripsOf({
  chooseDigest: (people) => {
    const { standing, to } = theDigest(people);
    return Promise.resolve({ look: standing, go: () => to(false), back: () => to(true) });
  },
  inviteStaffMember: (people) => {
    const one = ofAnAccount(people);
    return Promise.resolve({ look: one.look, go: one.invite, back: one.disable });
  },
  disableStaffMember: async (people) => {
    const one = ofAnAccount(people);
    return after(one.invite, { look: one.look, go: one.disable, back: one.enable });
  },
  enableStaffMember: async (people) => {
    const one = ofAnAccount(people);
    return after(() => one.invite().then(one.disable), {
      look: one.look,
      go: one.enable,
      back: one.disable,
    });
  },
});
