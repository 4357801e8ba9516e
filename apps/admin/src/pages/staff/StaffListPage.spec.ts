import { expect, it, vi } from 'vitest';
import { aPage, aViewer, refused } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import StaffListPage from './StaffListPage.vue';

const person = {
  id: 'p1',
  version: 4,
  name: 'Invented Lead',
  role: 'SCHOOL_LEAD',
  email: 'lead@example.org',
  accountState: 'ACTIVE',
  lastSignedInAt: null,
  school: { id: 's1', name: 'Example School' },
  viewerCanInviteAgain: false,
  viewerCanManage: true,
};
const link = 'https://outreach.example.org/welcome#token=abc';
const invited = (name: string) => ({
  __typename: 'InvitationSuccess',
  invitationLink: link,
  expiresAt: '2026-12-01T09:00:00Z',
  staffMember: { id: 'p2', name },
});
const answers = (people: readonly object[], more: Record<string, object> = {}) => ({
  StaffList: { staff: aPage(people) },
  SchoolChoices: { schools: { nodes: [{ id: 's1', name: 'Example School' }] } },
  ...more,
});
const open = (people: readonly object[] = [person], more: Record<string, object> = {}, path = '') =>
  show(StaffListPage, { path: `/staff${path}`, answers: answers(people, more) });

it('lists who has an account, with what they do and where', async () => {
  const screen = await open();
  expect(screen.text()).toContain('lead@example.org');
  expect(screen.text()).toContain('Example School');
  expect(screen.text()).toContain('Never');
  expect(await screen.violations()).toEqual([]);
});

it('passes over a role and a state of an account that the address made up', async () => {
  const screen = await open([person], {}, '?role=NONSENSE&account=GONE');
  expect(screen.getByLabel('What they do').value).toBe('');
  expect(screen.getByLabel('Account').value).toBe('');
  expect(screen.sent('StaffList')).toMatchObject([{ filter: { role: null, accountState: null } }]);
});

it('asks the server for what the address says', async () => {
  const screen = await open([person], {}, '?search=inv&role=MANAGER&account=INVITED&order=ROLE');
  expect(screen.sent('StaffList')).toEqual([
    {
      first: 50,
      after: null,
      orderBy: 'ROLE',
      filter: { search: 'inv', role: ['MANAGER'], accountState: ['INVITED'] },
    },
  ]);
  await screen.press('Remove filter Manager ×');
  expect(screen.router.currentRoute.value.query).not.toHaveProperty('role');
});

it('invites a member of a school and shows the link once', async () => {
  const screen = await open([person], {
    InviteStaffMember: { inviteStaffMember: invited('New Person') },
  });
  await screen.press('Invite somebody');
  await screen.fill('Name', ' New Person ');
  await screen.fill('Email address', 'new@example.org');
  await screen.fill('What they do', 'SCHOOL_LEAD');
  await screen.fill('School', 's1');
  expect(await screen.violations()).toEqual([]);
  await screen.press('Invite');
  expect(screen.sent('InviteStaffMember')).toMatchObject([
    {
      input: {
        name: 'New Person',
        email: 'new@example.org',
        role: 'SCHOOL_LEAD',
        schoolId: 's1',
        jobTitle: null,
        contractedMinutesPerWeek: null,
      },
    },
  ]);
  expect(screen.getByLabel('Link').value).toBe(link);
  expect(screen.sent('StaffList')).toHaveLength(2);
});

it('names everything that is missing before it sends anything', async () => {
  const screen = await open();
  await screen.press('Invite somebody');
  await screen.press('Invite');
  const problems = screen.getByRole('alert').textContent;
  expect(problems).toContain('Enter the person’s name');
  expect(problems).toContain('Choose what they do');
  expect(screen.operations).not.toContain('InviteStaffMember');
});

it('gives a new link to a person who has not signed in yet', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  const screen = await open([{ ...person, accountState: 'INVITED', viewerCanInviteAgain: true }], {
    ReissueInvitation: { reissueInvitation: invited('Invented Lead') },
  });
  await screen.press('New link for Invented Lead');
  await screen.press('Copy');
  expect(writeText).toHaveBeenCalledWith(link);
});

it('disables an account only after it is confirmed, with the version that was read', async () => {
  const screen = await open([person], {
    DisableStaffMember: {
      disableStaffMember: {
        __typename: 'StaffMemberSuccess',
        staffMember: { id: 'p1', version: 5, accountState: 'DISABLED' },
      },
    },
  });
  await screen.press('Disable the account of Invented Lead');
  expect(screen.operations).not.toContain('DisableStaffMember');
  await screen.press('Disable the account');
  expect(screen.sent('DisableStaffMember')).toMatchObject([
    { input: { staffMemberId: 'p1', expectedVersion: 4 } },
  ]);
  expect(screen.getByRole('button', { name: 'Enable the account of Invented Lead' })).toBeTruthy();
});

it('says why the service refuses', async () => {
  const screen = await open([{ ...person, accountState: 'DISABLED' }], {
    EnableStaffMember: { enableStaffMember: refused('NOT_ALLOWED_FOR_ROLE') },
  });
  await screen.press('Enable the account of Invented Lead');
  expect(screen.getByRole('alert').textContent).toContain('Your role may not do this');
});

it('offers no act on an account that the person may not manage, and no invitation', async () => {
  const screen = await show(StaffListPage, {
    path: '/staff',
    answers: answers([{ ...person, viewerCanManage: false }]),
    viewer: aViewer('CENTRE_STAFF'),
  });
  expect(screen.allByRole('button', { name: /Disable|Invite/ })).toEqual([]);
});

it.each([
  ['MANAGER', ['/staff/w1/cover']],
  ['ADMINISTRATOR', []],
] as const)(
  'leads a %s to the cover of an outreach worker only where they may',
  async (role, to) => {
    const worker = {
      ...person,
      id: 'w1',
      name: 'Wil Worker',
      role: 'OUTREACH_WORKER',
      school: null,
    };
    const screen = await show(StaffListPage, {
      path: '/staff',
      viewer: aViewer(role),
      answers: answers([person, worker]),
    });
    expect(screen.allByRole('link').map((one) => one.getAttribute('href'))).toEqual(to);
  },
);
