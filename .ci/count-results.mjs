import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Adds up what the runners wrote of themselves: every reports/*.json of every workspace. */
const totals = { passed: 0, failed: 0, skipped: 0 };
for (const group of ['apps', 'packages'])
  for (const workspace of readdirSync(group)) {
    const folder = join(group, workspace, 'reports');
    let files = [];
    try {
      files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    } catch {
      continue;
    }
    for (const file of files) {
      const report = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      totals.passed += report.numPassedTests;
      totals.failed += report.numFailedTests;
      totals.skipped += report.numPendingTests + (report.numTodoTests ?? 0);
      process.stdout.write(`${workspace}/${file}: ${report.numPassedTests} passed\n`);
    }
  }
process.stdout.write(
  `${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`,
);
process.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0);
