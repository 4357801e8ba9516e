import { after, tripsOf, type People, type Rows } from './trip.ts';

/** A referral that a school writes. */
async function ofADraft({ referrer, lead }: People) {
  const { students } = (await referrer.ask(`{ students(first: 30, filter: { hasOpenCase: false,
    hasOpenReferral: false }) { nodes { id referralDrafts { totalCount } } } }`)) as {
    students: Rows<{ id: string; referralDrafts: { totalCount: number } }>;
  };
  const studentId = students.nodes.find((one) => one.referralDrafts.totalCount === 0)?.id;
  const read = async () => {
    const { student } = (await referrer.ask(
      `query($id: ID!) { student(id: $id) { referralDrafts { nodes { id version signedOffAt
         statement { strengths } } } } }`,
      { id: studentId },
    )) as {
      student: {
        referralDrafts: Rows<{ id: string; version: number; signedOffAt: string | null }>;
      };
    };
    return student.referralDrafts.nodes;
  };
  const seen = async () => {
    const [draft] = await read();
    return { draftId: draft?.id, expectedVersion: draft?.version };
  };
  return {
    look: async () =>
      (await read()).map(({ signedOffAt, ...rest }) => ({
        ...rest,
        version: null,
        signedOff: signedOffAt !== null,
      })),
    start: () => referrer.act('startReferralDraft', { studentId }),
    discard: async () => referrer.act('discardReferralDraft', await seen()),
    write: async (strengths: string | null) =>
      referrer.act('saveReferralDraft', { ...(await seen()), statement: { strengths } }),
    signOff: async () => lead.act('signOffReferralDraft', await seen()),
  };
}

/** A referral that is not sent yet, there and back. */
export const draftTrips = tripsOf({
  startReferralDraft: async (people) => {
    const one = await ofADraft(people);
    return { look: one.look, go: one.start, back: one.discard };
  },
  saveReferralDraft: async (people) => {
    const one = await ofADraft(people);
    return after(one.start, {
      look: one.look,
      go: () => one.write('Draws well'),
      back: () => one.write(null),
    });
  },
  signOffReferralDraft: async (people) => {
    const one = await ofADraft(people);
    return after(() => one.start().then(() => one.write('Draws well')), {
      look: one.look,
      go: one.signOff,
      back: () => one.write('Draws well'),
    });
  },
});
