import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { flushPromises, mount } from '@vue/test-utils';
import SearchField from './SearchField.vue';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const shown = (value = '') => mount(SearchField, { props: { label: 'Search', value } });

it('asks once somebody has stopped typing', async () => {
  const field = shown();
  await field.get('input').setValue('fe');
  await field.get('input').setValue('fearn');
  vi.advanceTimersByTime(79);
  expect(field.emitted('search')).toBeUndefined();
  vi.advanceTimersByTime(1);
  expect(field.emitted('search')).toEqual([['fearn']]);
});

it('asks at once on Enter, and not twice', async () => {
  const field = shown();
  await field.get('input').setValue(' fearn ');
  await field.get('form').trigger('submit');
  vi.runAllTimers();
  expect(field.emitted('search')).toEqual([['fearn']]);
});

it('does not lose letters while the address catches up', async () => {
  const field = shown();
  await field.get('input').setValue('fearn');
  vi.advanceTimersByTime(250);
  await field.get('input').setValue('fearnh');
  await field.setProps({ value: 'fearn' });
  expect(field.get('input').element.value).toBe('fearnh');
});

it('follows the address when somebody goes back', async () => {
  const field = shown('fearn');
  await field.setProps({ value: '' });
  await flushPromises();
  expect(field.get('input').element.value).toBe('');
});
