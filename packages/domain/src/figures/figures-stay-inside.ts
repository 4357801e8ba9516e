import type { Viewer } from '../access/viewer.ts';

/**
 * rules.md §14: small numbers are hidden when a figure leaves the service. To the manager, who reads
 * every row behind it, it stays inside; to anybody else it leaves.
 */
export function figuresStayInside({ role }: Pick<Viewer, 'role'>): boolean {
  return role === 'MANAGER';
}
