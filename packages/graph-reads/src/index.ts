export { answerByResponseKey } from './answered-types.ts';
export { asc, anyOf, contains, containsPattern, desc, equals, filter } from './conditions.ts';
export type * from './definitions.ts';
export { viewsOf, type ViewDefiner } from './define-view.ts';
export { Engine, createEngine, type Answer, type Execute, type ReadRequest } from './engine.ts';
export type { EngineOptions } from './engine-options.ts';
export {
  column,
  computed,
  connection,
  embedded,
  expression,
  list,
  sameRow,
  toOne,
  union,
} from './fields.ts';
export { typeNameOf } from './mark.ts';
export type { NodePlace } from './node-selection.ts';
export type { OperationRequest } from './operation.ts';
export type { BoundOperation, OperationAnswer, OperationPlan } from './operation-plan.ts';
export { ReadRefused, type RefusalCode, type ResponsePath } from './refused.ts';
export { memberTypeResolver, responseKeyResolver } from './response-key-resolver.ts';
export { rootConnection, rootList, rootObject, rootOne, rootValue, type Root } from './roots.ts';
export type { Sql } from './sql.ts';
export { uuidOrNull } from './uuid.ts';
export type { View, ViewBody } from './view.ts';
export type { ViewTools } from './view-tools.ts';
