import type { CombinedError } from '@urql/core';
import { errorCode, errorIncident } from '../../graphql/error-code.ts';
import { faultWords } from '../../messages/faults.ts';

/** What a person reads when a list could not be read. */
export function faultOf(error: CombinedError | undefined): string | undefined {
  return error === undefined ? undefined : faultWords(errorCode(error), errorIncident(error));
}
