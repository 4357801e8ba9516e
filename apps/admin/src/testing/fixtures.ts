import type { Viewer } from '../composables/useViewer.ts';

const nothing = {
  viewerCanDecideReferrals: false,
  viewerCanImportSchools: false,
  viewerCanManageStaff: false,
  viewerCanReadStudents: false,
  viewerCanSeeCounts: false,
  viewerCanSetAllocations: false,
  viewerCanStartReferral: false,
};

const byRole: Record<Viewer['role'], Partial<Viewer>> = {
  MANAGER: {
    viewerCanDecideReferrals: true,
    viewerCanImportSchools: true,
    rolesToInvite: ['MANAGER', 'OUTREACH_WORKER', 'SCHOOL_LEAD'],
    viewerCanManageStaff: true,
    viewerCanReadStudents: true,
    viewerCanSeeCounts: true,
    viewerCanSetAllocations: true,
  },
  OUTREACH_WORKER: { viewerCanReadStudents: true, viewerCanStartReferral: true },
  SCHOOL_LEAD: {
    viewerCanReadStudents: true,
    viewerCanStartReferral: true,
    school: { id: 'school-1', name: 'Example School' },
  },
  SCHOOL_REFERRER: {
    viewerCanReadStudents: true,
    viewerCanStartReferral: true,
    school: { id: 'school-1', name: 'Example School' },
  },
  PANEL_MEMBER: {},
  CENTRE_STAFF: {},
  COMMISSIONER: { viewerCanSeeCounts: true },
  ADMINISTRATOR: {
    rolesToInvite: ['COMMISSIONER', 'ADMINISTRATOR'],
    viewerCanImportSchools: true,
    viewerCanManageStaff: true,
  },
};

/** Somebody in a role, with what that role may do. */
export const aViewer = (role: Viewer['role'] = 'MANAGER'): Viewer => ({
  id: 'staff-1',
  name: 'Robin Example',
  email: 'robin@example.org',
  role,
  centre: {
    id: 'centre-1',
    name: 'Example Support Centre',
    shortName: 'Example',
    viewerCanSetSettings: role === 'MANAGER' || role === 'ADMINISTRATOR',
  },
  school: null,
  rolesToInvite: [],
  ...nothing,
  ...byRole[role],
});

/** One page of a list. */
export const aPage = <Node>(nodes: readonly Node[], hasNextPage = false) => ({
  nodes: [...nodes],
  totalCount: hasNextPage ? nodes.length + 50 : nodes.length,
  pageInfo: { hasNextPage, hasPreviousPage: false, startCursor: null, endCursor: 'end' },
});

/** A refusal of the rules. */
export const refused = (
  code: string,
  field: string | null = null,
  detail: string | null = null,
) => ({
  __typename: 'RuleViolations',
  violations: [{ code, field, detail }],
});
