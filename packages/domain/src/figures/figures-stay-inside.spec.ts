import { expect, it } from 'vitest';
import { ROLES } from '../access/viewer.ts';
import { figuresStayInside } from './figures-stay-inside.ts';

it('counts a figure as inside the service for the manager alone', () => {
  expect(ROLES.filter((role) => figuresStayInside({ role }))).toEqual(['MANAGER']);
});
