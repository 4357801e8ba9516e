import { expect, it } from 'vitest';
import { aViewer } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import AdministratorLinks from './AdministratorLinks.vue';

const placesFor = async (more: object) => {
  const screen = await show(AdministratorLinks, {
    props: { viewer: { ...aViewer('ADMINISTRATOR'), ...more } },
  });
  expect(await screen.violations()).toEqual([]);
  return screen.allByRole('link').map((link) => link.getAttribute('href'));
};

it.each([
  ['all', {}, ['/staff', '/imports', '/schools']],
  ['no staff', { viewerCanManageStaff: false }, ['/imports', '/schools']],
  ['no imports', { viewerCanImportSchools: false }, ['/staff', '/schools']],
])('leads only where this person may act: %s', async (_what, more, places) => {
  expect(await placesFor(more)).toEqual(places);
});
