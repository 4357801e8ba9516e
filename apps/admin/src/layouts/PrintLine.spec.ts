import { expect, it } from 'vitest';
import { aViewer } from '../testing/fixtures.ts';
import { show } from '../testing/harness.ts';
import PrintLine from './PrintLine.vue';

it('says on paper that it is confidential, who printed it and when', async () => {
  const viewer = aViewer('OUTREACH_WORKER');
  const screen = await show(PrintLine, { props: { viewer } });
  expect(screen.text()).toContain('Confidential');
  expect(screen.text()).toMatch(new RegExp(`Printed \\d.* at \\d\\d:\\d\\d by ${viewer.name}`));
});
