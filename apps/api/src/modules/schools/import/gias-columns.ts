/** Without these a row says too little to be a school of ours; a file that lacks one is refused whole. */
export const requiredColumns = [
  'URN',
  'LA (code)',
  'EstablishmentNumber',
  'EstablishmentName',
  'EstablishmentStatus (name)',
  'StatutoryLowAge',
  'StatutoryHighAge',
  'Town',
  'Postcode',
] as const;

/** Read where the file has them. */
export const optionalColumns = [
  'TypeOfEstablishment (name)',
  'PhaseOfEducation (name)',
  'Gender (name)',
  'Street',
  'Locality',
  'SchoolWebsite',
  'NumberOfPupils',
  'DistrictAdministrative (name)',
  'OpenDate',
  'CloseDate',
  'ReasonEstablishmentOpened (name)',
  'ReasonEstablishmentClosed (name)',
  'PreviousLA (code)',
  'PreviousEstablishmentNumber',
] as const;

export type Column = (typeof requiredColumns)[number] | (typeof optionalColumns)[number];

export const readColumns: readonly Column[] = [...requiredColumns, ...optionalColumns];
