/** CBDS CS051, in the words of a school: why a student has no unique pupil number. */
const reasons: Readonly<Record<string, string>> = {
  UN1: 'too young to have one yet',
  UN2: 'never at a maintained school in England',
  UN3: 'educated outside England',
  UN4: 'too new to have one yet',
  UN5: 'records do not match',
  UN6: 'could not be obtained',
  UN7: 'referred without further action',
  UN8: 'new to the authority',
  UN9: 'never at a school or college in England',
  UN10: 'an assessment ended before it was known',
};

/** The unique pupil number, or why there is none; nothing where neither is recorded. */
export function pupilNumberWords(upn: string | null, unknownReason: string | null): string | null {
  if (upn !== null || unknownReason === null) return upn;
  return `None: ${reasons[unknownReason] ?? unknownReason}`;
}
