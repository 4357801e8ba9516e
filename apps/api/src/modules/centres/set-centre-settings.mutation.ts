import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import {
  setCentreSettings as decide,
  settingsFrom,
  storedSettings,
  type CentreId,
} from '@outreach/domain';
import { heldOrSeen, idOf, outdated } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { Centre } from './centre.entity.ts';
import { CentreSuccess } from './centre-results.type.ts';
import { SetCentreSettingsInput, SetCentreSettingsResult } from './set-centre-settings.input.ts';

@Resolver()
export class SetCentreSettingsMutation {
  @Mutation(() => SetCentreSettingsResult, {
    description: 'Set what the centre decides for itself',
  })
  setCentreSettings(
    @Arg('input', () => SetCentreSettingsInput, { description: 'What is sent' })
    input: SetCentreSettingsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SetCentreSettingsResult> {
    return answerAct(context, info, {
      name: 'setCentreSettings',
      input,
      success: CentreSuccess,
      shows: { centre: 'Centre' },
      work: (act) => setCentreSettings(act, input),
    });
  }
}

async function setCentreSettings(
  act: Act,
  { centreId, expectedVersion, idempotencyKey: _, ...settings }: SetCentreSettingsInput,
): Promise<Outcome> {
  const id = idOf(centreId);
  const row = await heldOrSeen((lock) => act.em.findOne(Centre, { id }, lock));
  const stale = outdated(row, expectedVersion);
  if (stale) return stale;
  const current = settingsFrom(row.settings);
  const decision = decide(current, { by: act.viewer, centreId: row.id as CentreId, settings });
  if (decision.outcome === 'refused') return decision;
  if (decision.events.length > 0) {
    row.settings = { ...storedSettings({ ...current, ...settings }) };
    act.record({
      event: 'CENTRE_SETTINGS_SET',
      subject: 'CENTRE',
      subjectId: row.id,
      facts: decision.events.map(({ name, from, to }) => ({ name, value: `${from} → ${to}` })),
    });
  }
  return { outcome: 'done', nodes: { centre: row.id } };
}
