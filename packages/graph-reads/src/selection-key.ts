import { createHash } from 'node:crypto';
import { print, visit, type ASTNode, type FragmentDefinitionNode } from 'graphql';
import { listArguments } from './list-rules.ts';
import type { Selection } from './planning.ts';

/** Whether a plan depends on a variable's value, or only on which parts of it are present. */
type Dependence = 'value' | 'presence';

interface Analysis {
  readonly digest: string;
  readonly variables: ReadonlyMap<string, Dependence>;
}

// Servers keep parsed documents, so the text of a node is digested once and not once a request.
const analyses = new WeakMap<ASTNode, Analysis>();

/** Equal for selections that compile to the same text. Parts narrow what is looked at to what is compiled. */
export function selectionKey(
  { nodes, fragments, variables, role }: Selection,
  parts: readonly ASTNode[] = nodes,
): string {
  const keys = parts.map((part) => {
    const { digest, variables: used } = analysisOf(part, fragments);
    const seen = [...used].map(([name, dependence]) =>
      dependence === 'value' ? (variables[name] ?? null) : presence(variables[name]),
    );
    return `${digest}${JSON.stringify(seen)}`;
  });
  return JSON.stringify([role, ...keys]);
}

function analysisOf(
  node: ASTNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): Analysis {
  const known = analyses.get(node);
  if (known) return known;
  const analysis = analyse(node, fragments);
  analyses.set(node, analysis);
  return analysis;
}

function analyse(
  node: ASTNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): Analysis {
  const variables = new Map<string, Dependence>();
  const reached = new Map<string, FragmentDefinitionNode>();
  explore(node);
  const hash = createHash('sha256').update(print(node));
  for (const fragment of reached.values()) hash.update(print(fragment));
  return { digest: hash.digest('base64url'), variables };

  function explore(part: ASTNode): void {
    visit(part, {
      Directive: (directive) => depend(directive, 'value'),
      Argument: (argument) => {
        // The name of an order decides the text; every other argument only fills it.
        depend(argument, argument.name.value === listArguments.orderBy ? 'value' : 'presence');
      },
      FragmentSpread: ({ name: { value: name } }) => {
        const fragment = fragments[name];
        if (!fragment || reached.has(name)) return;
        reached.set(name, fragment);
        explore(fragment);
      },
    });
  }

  function depend(part: ASTNode, dependence: Dependence): void {
    visit(part, {
      Variable: ({ name: { value: name } }) => {
        if (variables.get(name) !== 'value') variables.set(name, dependence);
      },
    });
  }
}

function presence(value: unknown): unknown {
  if (value === undefined) return 0;
  if (value === null) return null;
  if (typeof value !== 'object' || Array.isArray(value) || value instanceof Date) return 1;
  return Object.entries(value).map(([key, part]) => [key, presence(part)]);
}
