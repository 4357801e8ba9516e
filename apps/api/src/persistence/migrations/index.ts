import { M0001RolesAndSchemas } from './m0001-roles-and-schemas.ts';
import { M0002PlacesAndPeople } from './m0002-places-and-people.ts';
import { M0003Students } from './m0003-students.ts';
import { M0004Referrals } from './m0004-referrals.ts';
import { M0005ConsentsAndCases } from './m0005-consents-and-cases.ts';
import { M0006HistoryAndAudit } from './m0006-history-and-audit.ts';
import { M0007WhoIsAsking } from './m0007-who-is-asking.ts';
import { M0008RowSecurity } from './m0008-row-security.ts';
import { M0009AttentionAndCounts } from './m0009-attention-and-counts.ts';
import { M0010SigningIn } from './m0010-signing-in.ts';
import { M0011NamesWithheld } from './m0011-names-withheld.ts';
import { M0012ActorKeepsItsPlan } from './m0012-actor-keeps-its-plan.ts';
import { M0013AccessEndsWithTheCase } from './m0013-access-ends-with-the-case.ts';
import { M0014DraftsHaveAHistory } from './m0014-drafts-have-a-history.ts';
import { M0015CentreSettings } from './m0015-centre-settings.ts';
import { M0016GuestSchools } from './m0016-guest-schools.ts';
import { M0017Sessions } from './m0017-sessions.ts';
import { M0018Workshops } from './m0018-workshops.ts';
import { M0022SharedSessions } from './m0022-shared-sessions.ts';

/** In the order in which they are applied; a released migration is never edited. */
export const migrations = [
  { name: '0001-roles-and-schemas', class: M0001RolesAndSchemas },
  { name: '0002-places-and-people', class: M0002PlacesAndPeople },
  { name: '0003-students', class: M0003Students },
  { name: '0004-referrals', class: M0004Referrals },
  { name: '0005-consents-and-cases', class: M0005ConsentsAndCases },
  { name: '0006-history-and-audit', class: M0006HistoryAndAudit },
  { name: '0007-who-is-asking', class: M0007WhoIsAsking },
  { name: '0008-row-security', class: M0008RowSecurity },
  { name: '0009-attention-and-counts', class: M0009AttentionAndCounts },
  { name: '0010-signing-in', class: M0010SigningIn },
  { name: '0011-names-withheld', class: M0011NamesWithheld },
  { name: '0012-actor-keeps-its-plan', class: M0012ActorKeepsItsPlan },
  { name: '0013-access-ends-with-the-case', class: M0013AccessEndsWithTheCase },
  { name: '0014-drafts-have-a-history', class: M0014DraftsHaveAHistory },
  { name: '0015-centre-settings', class: M0015CentreSettings },
  { name: '0016-guest-schools', class: M0016GuestSchools },
  { name: '0017-sessions', class: M0017Sessions },
  { name: '0018-workshops', class: M0018Workshops },
  { name: '0022-shared-sessions', class: M0022SharedSessions },
];
