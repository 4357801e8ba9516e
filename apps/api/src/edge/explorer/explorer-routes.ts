import { Router } from 'express';
import type { Edge } from '../edge.ts';

export function explorerRoutes(_edge: Edge): Router {
  return Router();
}
