import type { Viewer } from '../composables/useViewer.ts';

export interface NavigationItem {
  readonly to: string;
  readonly label: string;
  readonly icon: string;
}

const home = { to: '/', label: 'Home', icon: 'i-lucide-house' };
const myWeek = { to: '/week', label: 'My week', icon: 'i-lucide-calendar-days' };
const weeks = { ...myWeek, label: 'Weeks' };
const myDay = { to: '/day', label: 'My day', icon: 'i-lucide-calendar-check' };
const silent = { to: '/silent-cases', label: 'Silent cases', icon: 'i-lucide-bell-off' };
const students = { to: '/students', label: 'Students', icon: 'i-lucide-users' };
const referrals = { to: '/referrals', label: 'Referrals', icon: 'i-lucide-inbox' };
const cases = { to: '/cases', label: 'Cases', icon: 'i-lucide-folder-open' };
const workshops = { to: '/workshops', label: 'Workshops', icon: 'i-lucide-shapes' };
const transitions = { to: '/transitions', label: 'Transitions', icon: 'i-lucide-milestone' };
const schools = { to: '/schools', label: 'Schools', icon: 'i-lucide-school' };
const mySchool = { to: '/schools', label: 'My school', icon: 'i-lucide-school' };
const staff = { to: '/staff', label: 'Staff', icon: 'i-lucide-id-card' };
const allocation = { to: '/allocation', label: 'Allocation', icon: 'i-lucide-calendar-clock' };
const settings = { to: '/settings', label: 'Settings', icon: 'i-lucide-settings' };
const time = { to: '/time', label: 'Time owed', icon: 'i-lucide-hourglass' };
const imports = { to: '/imports', label: 'Imports', icon: 'i-lucide-upload' };

/** Where this viewer can go: the server answers what they may do, and nothing else is offered. */
export function navigationFor(viewer: Viewer): NavigationItem[] {
  return [
    home,
    ...(viewer.role === 'OUTREACH_WORKER' ? [myDay, myWeek] : []),
    ...(viewer.role === 'MANAGER' ? [weeks] : []),
    ...(viewer.viewerCanReadStudents ? [students, referrals, cases] : []),
    ...(['OUTREACH_WORKER', 'MANAGER'].includes(viewer.role) ? [workshops] : []),
    ...(viewer.viewerCanReadStudents ? [transitions] : []),
    ...(['MANAGER', 'OUTREACH_WORKER'].includes(viewer.role) ? [silent] : []),
    viewer.school === null ? schools : { ...mySchool, to: `/schools/${viewer.school.id}` },
    ...(viewer.viewerCanManageStaff ? [staff] : []),
    ...(viewer.viewerCanSetAllocations ? [allocation] : []),
    ...(viewer.role === 'MANAGER' ? [time] : []),
    ...(viewer.viewerCanImportSchools ? [imports] : []),
    ...(viewer.centre.viewerCanSetSettings ? [settings] : []),
  ];
}
