import { Router } from 'express';
import type { Edge } from '../edge/edge.ts';

export function authRoutes(_edge: Edge): Router {
  return Router();
}
