import { isObjectType } from 'graphql';
import { sql } from 'kysely';
import { finishSubject, type Piece } from './piece.ts';
import type { Compilers } from './planning.ts';
import { selectChoice } from './select-choice.ts';
import { selectFields } from './select-fields.ts';

/** A view's object over a row, together with the id of whom it is about. */
export const selectView: Compilers['selectView'] = (planning, view, scope, site) => {
  planning.refuseUnlessReader(view, 'NOT_READABLE', site.path, view.type);
  const piece = body();
  if (!view.subject) return piece;
  const subject = scope.row(view.subject === true ? view.key : view.subject.column);
  return {
    sql: sql`json_build_array(${subject}::text, ${piece.sql})`,
    finish: finishSubject(piece.finish),
  };

  function body(): Piece {
    if (view.choice) return selectChoice(planning, view.choice, scope, site);
    const type = planning.catalogue.schema.getType(view.type);
    if (!isObjectType(type)) throw new Error(`${view.type} is not an object type`);
    return selectFields(planning, type, view.fields, scope, site);
  }
};
