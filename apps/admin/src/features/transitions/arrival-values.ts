import { isNotArrived } from './is-not-arrived.ts';
import type { Nomination } from './transition.documents.ts';

/** What is said of each pupil: arrived, or why not; nothing is "not known yet". */
export type ArrivalValues = Record<string, string>;

export const arrivalField = (nominationId: string): string => `arrival-${nominationId}`;

const saidOf = (values: ArrivalValues, pupils: readonly Nomination[]) =>
  pupils.map(({ id }) => ({ id, said: values[id] ?? '' })).filter(({ said }) => said !== '');

/** Whom nothing is said of stays as they are. */
export const arrivalInput = (values: ArrivalValues, pupils: readonly Nomination[]) => {
  const said = saidOf(values, pupils);
  return {
    arrived: said.filter((one) => one.said === 'ARRIVED').map(({ id }) => id),
    notArrived: said.flatMap(({ id, said: reason }) =>
      isNotArrived(reason) ? [{ nominationId: id, reason }] : [],
    ),
  };
};

/** The rules count those who were sent; the form has everybody. */
export function arrivalProblemField(
  field: string | null,
  values: ArrivalValues,
  pupils: readonly Nomination[],
): string | undefined {
  const [first] = pupils;
  const { arrived, notArrived } = arrivalInput(values, pupils);
  const [, list, at] = /^(arrived|notArrived)\.(\d+)$/.exec(field ?? '') ?? [];
  const id = list === 'arrived' ? arrived[Number(at)] : notArrived[Number(at)]?.nominationId;
  if (list === undefined) return field === 'arrived' && first ? arrivalField(first.id) : undefined;
  return id === undefined ? undefined : arrivalField(id);
}
