import type { CombinedError } from '@urql/core';
import { errorCode, errorIncident } from '../graphql/error-code.ts';
import { faultWords } from './faults.ts';

/** What a person is told when something could not be read. */
export function faultOf(error: CombinedError): string;
export function faultOf(error: CombinedError | undefined): string | undefined;
export function faultOf(error: CombinedError | undefined): string | undefined {
  return error === undefined ? undefined : faultWords(errorCode(error), errorIncident(error));
}
