const words: Readonly<Record<string, string>> = {
  SIGN_IN_FAILED: 'The email address or the password is not right.',
  TOO_MANY_ATTEMPTS: 'Too many attempts. Wait a little and try again.',
  BAD_REQUEST: 'Something was left out or is too long.',
  UNAUTHENTICATED: 'You have been signed out. Sign in and try again.',
  INVITATION_NOT_VALID: 'This invitation has been used or has run out. Ask for a new one.',
  PASSWORD_TOO_SHORT: 'Choose a longer password: at least 12 characters. Three words do well.',
  PASSWORD_TOO_COMMON: 'This password is well known. Choose another.',
  FORBIDDEN: 'Your role may not do this.',
  FILE_NOT_READABLE: 'The file could not be read. Save it as CSV and try again.',
  COLUMNS_MISSING:
    'The file lacks columns that are needed. Take the file as the register gives it.',
  NETWORK: 'No answer came. Check the connection and try again.',
};

/** The words for the codes of the routes beside GraphQL: sign-in, invitations and imports. */
export const routeWords = (code: string): string =>
  words[code] ?? 'Something went wrong at our end. Try again.';
