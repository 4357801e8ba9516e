import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import type { Asker } from '../../../test/mutations/askers.ts';
import { inDays, ofOak, put } from '../../../test/mutations/rows.ts';
import { aCaseOf, aDraft, content } from '../../../test/mutations/situations.ts';
import { people, schools } from '../../../test/people.ts';

let acts: Acts;
let draftId: string;
let studentId: string;

beforeAll(async () => {
  acts = await openActs();
});
beforeEach(async () => {
  draftId = await aDraft(acts.outreach);
  const [row] = await acts.stored<{ id: string }>(
    `select student_id as id from outreach.referral_draft where id = '${draftId}'`,
  );
  studentId = row?.id ?? '';
});
afterAll(() => acts.close());

const input = () => ({ draftId, expectedVersion: 1 });
const submits = async () => {
  const { shown, warnings } = await acts.does('referrer', 'submitReferral', input());
  return { referralId: (shown['referral'] as { id: string }).id, warnings };
};
const ofStudent = (change: string) =>
  acts.stored(`update outreach.${change} where student_id = '${studentId}'`);
const says = (change: object) =>
  ofStudent(`referral_draft set content = content || '${JSON.stringify(change)}'`);
const seen = async (who: Asker, id: string) => {
  const { referral } = await acts.reads<{ referral: Record<string, unknown> | null }>(
    who,
    `query($id: ID!) { referral(id: $id) { status reference yearGroup purpose urgent nameWithheld submittedAt
      referrer { id } signedOffBy { id } statement { strengths } submissions { nodes { number submittedBy { id } } }
      priorInterventions { nodes { kind from to } } replyClock { dueOn } student { id referralDrafts { totalCount } } } }`,
    { id },
  );
  return referral;
};

describe('a referral that is sent', () => {
  it('is the centre’s to read, by who sent it and who signed it off, and the draft is gone', async () => {
    const { referralId, warnings } = await submits();
    const referral = await seen('manager', referralId);
    expect(referral).toMatchObject({
      status: 'SUBMITTED',
      reference: expect.stringMatching(/^R-[A-Z2-9]{8}$/) as string,
      yearGroup: 8,
      purpose: 'SUPPORT',
      urgent: false,
      nameWithheld: false,
      submittedAt: acts.outreach.clock.now().toISOString(),
      referrer: { id: people.referrer.id },
      signedOffBy: { id: people.lead.id },
      statement: { strengths: content.strengths },
      submissions: { nodes: [{ number: 1, submittedBy: { id: people.referrer.id } }] },
      student: { id: studentId, referralDrafts: { totalCount: 0 } },
    });
    expect(referral?.['priorInterventions']).toEqual({
      nodes: expect.arrayContaining(
        content.priorInterventions.map(({ kind, from, to }) => ({ kind, from, to })),
      ) as unknown,
    });
    expect(await seen('otherReferrer', referralId)).toBeNull();
    expect(warnings).toEqual(['STUDENT_NOT_ASKED at studentAgreement']);
    expect(await acts.happened(referralId)).toEqual([
      [
        'REFERRAL_SUBMITTED',
        people.referrer.id,
        'nameWithheld false',
        'readinessMet true',
        'ruleVersion 2026-11',
      ],
    ]);
  });

  it('is answered within ten of the school’s own days, from the day on which the school sent it', async () => {
    await put(acts.outreach, 'school_closure', {
      school_id: schools.oak.id,
      closed_on: '2027-06-09',
      kind: 'INSET',
    });
    await ofStudent(`consent set signed_on = '2027-01-04', valid_until = '2028-01-04'`);
    const { referralId } = await acts.at('2027-06-06T23:30:00Z', submits);
    expect(await seen('referrer', referralId)).toMatchObject({
      replyClock: { dueOn: '2027-06-22' },
    });
    expect(
      await acts.stored(
        `select clock_started_on::text as "startedOn", reply_due_on::text as "dueOn"
         from outreach.referral where id = '${referralId}'`,
      ),
    ).toEqual([{ startedOn: '2027-06-07', dueOn: '2027-06-22' }]);
  });

  it.each<[what: string, since: () => Promise<unknown>, why: string]>([
    [
      'too little was tried (PRI-1)',
      () => says({ priorInterventions: [] }),
      'READINESS_NOT_MET at priorInterventions',
    ],
    [
      'no parent was asked for a view',
      () => says({ parentView: ' ' }),
      'PARENT_VIEW_MISSING at parentView',
    ],
    ['a case is open, which it joins', () => aCaseOf(acts.outreach, studentId), 'JOINS_OPEN_CASE'],
  ])('is sent all the same, and told, where %s', async (_what, since, why) => {
    await since();
    const { warnings } = await submits();
    expect(warnings).toEqual([why, 'STUDENT_NOT_ASKED at studentAgreement'].sort());
  });
});

describe('a referral is not sent', () => {
  const attendance = { possible: 10, attended: 11, from: '2026-01-05', to: '2026-03-20' };

  it.each<[what: string, change: object, ...why: string[]]>([
    ['what it is for', { purpose: null }, 'PURPOSE_MISSING at purpose'],
    ['reasons', { presentingReasons: [] }, 'REASONS_MISSING at presentingReasons'],
    ['strengths', { strengths: '  ' }, 'STRENGTHS_MISSING at strengths'],
    ['the student’s view', { studentView: null }, 'STUDENT_VIEW_MISSING at studentView'],
    [
      'the support that is sought',
      { supportSought: [] },
      'SUPPORT_SOUGHT_MISSING at supportSought',
    ],
    [
      'why it is urgent',
      { urgency: { reason: 'NEW_ARRIVAL', explanation: ' ' } },
      'URGENCY_NOT_EXPLAINED at urgency.explanation',
    ],
    ['an attendance that can be', { attendance }, 'ATTENDANCE_IMPOSSIBLE at attendance'],
    [
      'whether the safeguarding lead knows',
      { safeguardingLeadAware: null },
      'SAFEGUARDING_LEAD_NOT_ASKED at safeguardingLeadAware',
    ],
    [
      'two things: both are said at once',
      { purpose: null, strengths: null },
      'PURPOSE_MISSING at purpose',
      'STRENGTHS_MISSING at strengths',
    ],
  ])('without %s', async (_what, change, ...why) => {
    await says(change);
    expect(await acts.refuses('referrer', 'submitReferral', input())).toEqual(why);
  });

  it.each<[what: string, change: string, why: string]>([
    ['who has left', `enrolment set ends_on = '${inDays(-1)}'`, 'NOT_ON_ROLL_AT_SCHOOL'],
    ['who is a guest there', `enrolment set kind = 'SUBSIDIARY'`, 'SUBSIDIARY_ENROLMENT_ONLY'],
    [
      'whose form ran out',
      `consent set valid_until = '${inDays(-1)}'`,
      'CONSENT_NOT_VALID at consent',
    ],
    [
      'whose form is another school’s',
      `consent set school_id = '${schools.elm.id}'`,
      'CONSENT_NOT_RECORDED at consent',
    ],
    [
      'for whom no lead signed',
      'referral_draft set signed_off_by = null, signed_off_at = null',
      'SIGN_OFF_MISSING at signOff',
    ],
  ])('for a student %s', async (_what, change, why) => {
    await ofStudent(change);
    expect(await acts.refuses('referrer', 'submitReferral', input())).toEqual([why]);
  });

  it('for a student whose referral waits already', async () => {
    await submits();
    draftId = await put(acts.outreach, 'referral_draft', {
      ...ofOak(studentId),
      author_id: people.lead.id,
      content: JSON.stringify(content),
      started_at: inDays(0),
      saved_at: inDays(0),
      purge_on: inDays(90),
    });
    expect(await acts.refuses('lead', 'submitReferral', input())).toEqual(['OPEN_REFERRAL_EXISTS']);
  });

  it('by a school outside the area', async () => {
    const inArea = (is: boolean) =>
      acts.stored(
        `update outreach.school set in_service_area = ${String(is)} where id = '${schools.oak.id}'`,
      );
    await inArea(false);
    const why = await acts.refuses('referrer', 'submitReferral', input());
    await inArea(true);
    expect(why).toEqual(['SCHOOL_OUTSIDE_SERVICE']);
  });
});
