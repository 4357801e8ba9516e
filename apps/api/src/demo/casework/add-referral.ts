import {
  academicYearStart,
  type ReferralContent,
  referralReference,
  type ReferralStatus,
} from '@outreach/domain';
import { type DemoCentre, momentOn } from '../demo-centre.ts';
import { addHistory, type DemoEvent } from '../history.ts';
import type { DemoStudent } from '../people/add-students.ts';
import {
  challengeGrounds,
  declines,
  exceptionReasons,
  questionsAndAnswers,
  upheldReason,
  withdrawnReasons,
} from '../words/exchanges.ts';
import { addSubmission } from './add-submission.ts';
import type { ServedPlace } from './casework.ts';
import type { Course, Planned } from './plan.ts';
import { referralContent } from './referral-content.ts';
import { type ReferralTimeline, referralTimeline } from './referral-timeline.ts';

export interface AddedReferral {
  readonly id: string;
  readonly content: ReferralContent;
  readonly decidedOn: string | null;
  readonly decidedAt: Date | null;
}

const statuses: Readonly<Record<Course['kind'], ReferralStatus>> = {
  WAITING: 'SUBMITTED',
  ANSWERED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  CHALLENGED: 'CHALLENGED',
  UPHELD: 'DECLINED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
  ACCEPTED: 'ACCEPTED',
  JOINED: 'ACCEPTED',
};

/** Everything that one referral left behind; `caseId` where it was accepted. */
export class ReferralStory {
  readonly #centre: DemoCentre;
  readonly #place: ServedPlace;
  readonly #student: DemoStudent;
  readonly #planned: Planned;
  readonly #id: string;
  readonly #timeline: ReferralTimeline;
  readonly #decidedAt: Date | null;

  constructor(centre: DemoCentre, place: ServedPlace, student: DemoStudent, planned: Planned) {
    this.#centre = centre;
    this.#place = place;
    this.#student = student;
    this.#planned = planned;
    this.#id = centre.random.uuid();
    this.#timeline = referralTimeline(centre, planned);
    const { decidedOn } = this.#timeline;
    this.#decidedAt = decidedOn === null ? null : momentOn(centre, decidedOn, 240);
  }

  add(caseId: string | null): AddedReferral {
    const { random, rows } = this.#centre;
    const { submittedOn, purpose, urgent, weak, course } = this.#planned;
    const { days } = this.#centre;
    const order = { purpose, writtenOn: submittedOn, days, urgent, weak };
    const content = referralContent(random, order);
    const submittedAt = this.#moment(submittedOn, 60);
    rows.referrals.push({
      ...this.#owner(),
      id: this.#id,
      reference: referralReference(random.bytes(8)),
      referrerId: this.#place.referrer.id,
      signedOffBy: this.#place.lead.id,
      status: statuses[course.kind],
      ...{ purpose, urgent, submittedAt, caseId, yearGroup: this.#yearGroup() },
      clockStartedOn: submittedOn,
      replyDueOn: this.#replyDue(),
      ...this.#decision(),
      version: 1 + Object.values(this.#timeline).filter((date) => date !== null).length,
    });
    this.#submit(content, submittedAt);
    this.#ask(content);
    this.#decide(caseId);
    const { decidedOn } = this.#timeline;
    return { id: this.#id, content, decidedOn, decidedAt: this.#decidedAt };
  }

  #owner() {
    const { school, id } = this.#student;
    return { centreId: this.#centre.id, schoolId: school.id, studentId: id };
  }

  /** The year group of that time, not of today. */
  #yearGroup(): number {
    const years =
      academicYearStart(this.#centre.today) - academicYearStart(this.#planned.submittedOn);
    return this.#student.yearGroup - years;
  }

  #replyDue(): string {
    const { askedOn, answeredOn, decidedOn } = this.#timeline;
    const pauses = askedOn === null ? [] : [{ from: askedOn, to: answeredOn }];
    const { days, today } = this.#centre;
    return days.replyDue({ startedOn: this.#planned.submittedOn, pauses }, decidedOn ?? today);
  }

  #submit(content: ReferralContent, at: Date): void {
    const on = this.#planned.submittedOn;
    const by = this.#place.referrer;
    const sending = { referralId: this.#id, student: this.#student, content, by, on, at };
    const { met, ruleVersion } = addSubmission(this.#centre, {
      ...sending,
      number: 1,
      answer: null,
    });
    this.#record('DRAFT_SIGNED_OFF', on, this.#place.lead, {
      subject: 'REFERRAL_DRAFT',
      at: new Date(at.getTime() - 20 * 60_000),
    });
    this.#record('REFERRAL_SUBMITTED', on, by, {
      at,
      facts: [
        { name: 'readinessMet', value: String(met) },
        { name: 'ruleVersion', value: ruleVersion },
      ],
    });
  }

  #ask(content: ReferralContent): void {
    const { askedOn, answeredOn } = this.#timeline;
    if (askedOn === null) return;
    const { manager, referrer } = this.#place;
    const [question, answer] = this.#centre.random.pick(questionsAndAnswers);
    const askedAt = this.#moment(askedOn, 180);
    const answeredAt = answeredOn === null ? null : this.#moment(answeredOn, 90);
    this.#centre.rows.questions.push({
      ...{ id: this.#centre.random.uuid(), ...this.#owner(), referralId: this.#id },
      ...{ question, askedAt, askedOn, askedBy: manager.id },
      answer: answeredOn === null ? null : answer,
      ...{ answeredAt, answeredOn, answeredBy: answeredOn === null ? null : referrer.id },
    });
    this.#record('REFERRAL_RETURNED', askedOn, manager, { at: askedAt });
    if (answeredOn === null || answeredAt === null) return;
    const student = this.#student;
    addSubmission(this.#centre, {
      ...{ referralId: this.#id, student, number: 2, answer, by: referrer },
      ...{
        content: { ...content, whyReferNow: content.whyReferNow ?? answer },
        on: answeredOn,
        at: answeredAt,
      },
    });
    const facts = [{ name: 'replyDueOn', value: this.#replyDue() }];
    this.#record('REFERRAL_ANSWERED', answeredOn, referrer, { at: answeredAt, facts });
  }

  /** The columns that say what became of it. */
  #decision() {
    const { course, urgent, weak } = this.#planned;
    const { decidedOn, challengedOn, upheldOn, withdrawnOn } = this.#timeline;
    const { random } = this.#centre;
    const accepted = course.kind === 'ACCEPTED' || course.kind === 'JOINED';
    const decline = this.#decline();
    return {
      decidedAt: this.#decidedAt,
      decidedBy: decidedOn === null ? null : this.#place.manager.id,
      urgencyConfirmed: accepted && urgent ? true : null,
      exceptionReason: accepted && weak ? random.pick(exceptionReasons) : null,
      declineReason: decline?.reason ?? null,
      whatToTry: decline?.whatToTry ?? null,
      adviceOffered: decline?.adviceOffered ?? null,
      challengeGrounds: challengedOn === null ? null : random.pick(challengeGrounds),
      challengedAt: challengedOn === null ? null : this.#moment(challengedOn, 300),
      upheldReason: upheldOn === null ? null : upheldReason,
      withdrawnReason: withdrawnOn === null ? null : random.pick(withdrawnReasons),
      withdrawnAt: withdrawnOn === null ? null : this.#moment(withdrawnOn, 240),
    };
  }

  #decline() {
    const { course } = this.#planned;
    if (course.kind === 'DECLINED') return declines[course.which % declines.length];
    return course.kind === 'CHALLENGED' || course.kind === 'UPHELD' ? declines[0] : undefined;
  }

  #decide(caseId: string | null): void {
    const { decidedOn, challengedOn, upheldOn, withdrawnOn } = this.#timeline;
    const { manager, lead, referrer } = this.#place;
    const { kind } = this.#planned.course;
    const row = this.#centre.rows.referrals.at(-1);
    const decline = this.#decline();
    if (decidedOn !== null && decline !== undefined)
      this.#record('REFERRAL_DECLINED', decidedOn, manager, {
        ...at(this.#decidedAt),
        facts: [{ name: 'declineReason', value: decline.reason }],
      });
    else if (decidedOn !== null && caseId !== null)
      this.#record('REFERRAL_ACCEPTED', decidedOn, manager, {
        ...at(this.#decidedAt),
        ...{ caseId, facts: [{ name: 'opensCase', value: String(kind !== 'JOINED') }] },
      });
    if (challengedOn !== null)
      this.#record('DECLINE_CHALLENGED', challengedOn, lead, at(row?.challengedAt));
    if (upheldOn !== null) this.#record('DECLINE_UPHELD', upheldOn, manager);
    if (withdrawnOn !== null)
      this.#record('REFERRAL_WITHDRAWN', withdrawnOn, referrer, at(row?.withdrawnAt));
  }

  #record(event: string, on: string, by: DemoEvent['by'], rest: Partial<DemoEvent> = {}): void {
    const { school, id: studentId } = this.#student;
    addHistory(this.#centre, {
      ...{ event, subject: 'REFERRAL', subjectId: this.#id, referralId: this.#id },
      ...{ schoolId: school.id, studentId, by, on },
      ...rest,
    });
  }

  #moment(date: string, minutes: number): Date {
    return momentOn(this.#centre, date, minutes);
  }
}

function at(moment: unknown): { at?: Date } {
  return moment instanceof Date ? { at: moment } : {};
}
