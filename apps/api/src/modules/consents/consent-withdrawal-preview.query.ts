import { dayOf, withdrawalConsequences } from '@outreach/domain';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { requireSignedIn } from '../../auth/require-signed-in.ts';
import type { Context } from '../../context.ts';
import { badInput } from '../../errors/api-error.ts';
import type { ValueOf } from '../../graphql/enum-of.ts';
import { recordView } from '../../reads/record-view.ts';
import { uuidOrNull } from '@outreach/graph-reads';
import { Agency, InterventionConsentKind } from './consent.enums.ts';
import { Consent } from './consent.entity.ts';
import { consentRecordsOf } from './find-consent.ts';
import { withdrawalFacts } from './withdrawal-facts.ts';
import { withdrawalScope } from './withdrawal-scope.ts';
import { WithdrawalPreview } from './withdrawal-preview.type.ts';

@Resolver()
export class ConsentWithdrawalPreviewQuery {
  @Query(() => WithdrawalPreview, {
    nullable: true,
    description:
      'What would stop, what would go on and what would stay if this consent were withdrawn; nothing is stored',
  })
  consentWithdrawalPreview(
    @Arg('consentId', () => ID, { description: 'The consent' }) consentId: string,
    @Arg('interventions', () => [InterventionConsentKind], {
      nullable: true,
      description: 'Kinds of support; all when nothing is named',
    })
    interventions: ValueOf<typeof InterventionConsentKind>[] | null,
    @Arg('agencies', () => [Agency], {
      nullable: true,
      description: 'Agencies; all when nothing is named',
    })
    agencies: ValueOf<typeof Agency>[] | null,
    @Arg('agencyNames', () => [String], {
      nullable: true,
      description: 'Agencies that the form names freely, by name',
    })
    agencyNames: string[] | null,
    @Ctx() context: Context,
  ): Promise<object | null> {
    const signedIn = requireSignedIn(context);
    const id = uuidOrNull(consentId);
    if (id === null) throw badInput('consentId');
    return context.asViewer(async (em) => {
      const row = await em.findOne(Consent, { id });
      if (!row) return null;
      const records = await consentRecordsOf({ em }, row.studentId);
      const record = records.find((one) => one.id === id);
      if (!record) return null;
      await recordView(em, context, signedIn, new Set([row.studentId]));
      return withdrawalConsequences(
        records,
        record,
        withdrawalScope({ interventions, agencies, agencyNames }),
        await withdrawalFacts(em, row.studentId, dayOf(context.now())),
      );
    });
  }
}
