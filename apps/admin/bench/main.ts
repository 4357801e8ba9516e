/** Measures the built admin in a browser. It prints and never fails by a figure; docs/performance.md says what it means. */
import { measureWork } from './interactions.ts';
import { measureLoads } from './page-load.ts';
import { tableOf } from './print.ts';
import { openSetting } from './setting.ts';

const setting = await openSetting();
try {
  const print = (...table: Parameters<typeof tableOf>): void =>
    void process.stdout.write(tableOf(...table));
  process.stdout.write(`${setting.machine}\n`);
  await measureWork(setting, print);
  await measureLoads(setting, print);
} finally {
  await setting.close();
}
