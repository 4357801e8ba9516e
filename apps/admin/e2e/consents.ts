import type { Page } from 'playwright-core';
import { ask } from './browser.ts';

interface Item {
  readonly given: boolean;
  readonly withdrawnOn: string | null;
}
interface Found {
  readonly students: {
    readonly nodes: readonly {
      readonly id: string;
      readonly consents: {
        readonly nodes: readonly { readonly id: string; readonly interventions: readonly Item[] }[];
      };
    }[];
  };
}

/** A form on which two kinds of support or more are agreed to, so that one can be withdrawn and one stays. */
export async function aConsentToTwoKinds(
  page: Page,
): Promise<{ studentId: string; consentId: string }> {
  const { students } = await ask<Found>(
    page,
    `{ students(first: 50, filter: { hasOpenCase: true }) { nodes { id
       consents(first: 5) { nodes { id interventions { given withdrawnOn } } } } } }`,
  );
  for (const { id, consents } of students.nodes)
    for (const consent of consents.nodes) {
      const running = consent.interventions.filter((one) => one.given && one.withdrawnOn === null);
      if (running.length > 1) return { studentId: id, consentId: consent.id };
    }
  throw new Error('Nobody agreed to two kinds of support on one form');
}
