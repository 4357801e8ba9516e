import { readFileSync } from 'node:fs';
import {
  getOperationAST,
  OperationTypeNode,
  parse,
  print,
  separateOperations,
  type DocumentNode,
} from 'graphql';

/** One operation of a screen, as the admin sends it. */
export interface ScreenOperation {
  readonly name: string;
  readonly kind: OperationTypeNode;
  readonly document: DocumentNode;
  readonly text: string;
}

const committed = new URL('../../../admin/operations.graphql', import.meta.url);

/** All that the admin's screens send; the admin's own tests keep the file true. */
export function screenOperations(): ScreenOperation[] {
  const all = parse(readFileSync(committed, 'utf8'));
  return Object.entries(separateOperations(all)).map(([name, document]) => ({
    name,
    kind: getOperationAST(document, name)?.operation ?? OperationTypeNode.QUERY,
    document,
    text: print(document),
  }));
}
