import { isAbstractType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { fieldsWithOtherResolvers } from './answered-types.ts';
import type { Catalogue } from './catalogue.ts';
import { fieldComplaints } from './check-field.ts';
import { listComplaints } from './check-list.ts';
import type { Choice, Fields } from './definitions.ts';
import type { Root } from './roots.ts';
import type { View } from './view.ts';

/**
 * Everything in which the views and the schema disagree. Each entry is one sentence, so that a person who
 * added a field sees at once what is still missing.
 */
export function complaintsAbout(catalogue: Catalogue, elsewhere: readonly string[]): string[] {
  return [
    ...[...catalogue.views.values()].flatMap((view) => viewComplaints(catalogue, view)),
    ...rootComplaints(catalogue, elsewhere),
    ...fieldsWithOtherResolvers(catalogue.schema, {
      views: catalogue.views.values(),
      roots: catalogue.roots.values(),
    }).map((name) => `${name} has a resolver of its own: call answerByResponseKey first`),
  ];
}

function viewComplaints(catalogue: Catalogue, view: View): string[] {
  const type = catalogue.schema.getType(view.type);
  if (view.choice) {
    return isAbstractType(type)
      ? choiceComplaints(catalogue, view.type, view.choice)
      : [`${view.type} has a choice of members but is no union or interface`];
  }
  if (!isObjectType(type)) return [`${view.type} is not an object type of the schema`];
  return fieldsComplaints(catalogue, type, view.fields);
}

function fieldsComplaints(catalogue: Catalogue, type: GraphQLObjectType, fields: Fields): string[] {
  const inSchema = type.getFields();
  const unknown = Object.keys(fields).filter((name) => !Object.hasOwn(inSchema, name));
  return [
    ...unknown.map((name) => `${type.name}.${name} is in a view but not in the schema`),
    ...Object.values(inSchema).flatMap((field) => {
      const definition = fields[field.name];
      if (!definition) return [`${type.name}.${field.name} is in the schema but in no view`];
      const complaints = fieldComplaints(
        catalogue,
        `${type.name}.${field.name}`,
        field,
        definition,
      );
      if (definition.kind === 'union') {
        const { choice } = definition;
        complaints.push(...choiceComplaints(catalogue, definition.type, choice));
      }
      if (definition.kind === 'embedded') {
        const inner = catalogue.schema.getType(namedType(field));
        if (isObjectType(inner)) {
          complaints.push(...fieldsComplaints(catalogue, inner, definition.fields));
        }
      }
      return complaints;
    }),
  ];
}

function choiceComplaints(
  catalogue: Catalogue,
  name: string,
  choice: Choice<string, never>,
): string[] {
  const abstract = catalogue.schema.getType(name);
  if (!isAbstractType(abstract)) return [`${name} is not a union or interface of the schema`];
  const possible = catalogue.schema.getPossibleTypes(abstract);
  const members = Object.values(choice.members);
  const missing = possible.filter((type) => !members.some((member) => member.type === type.name));
  return [
    ...missing.map((type) => `${name} can be ${type.name}, which is no member of its choice`),
    ...members.flatMap((member) => {
      const type = possible.find((candidate) => candidate.name === member.type);
      if (!type) return [`${member.type} is a member of the choice but not of ${name}`];
      if (member.kind === 'sameRow') return fieldsComplaints(catalogue, type, member.fields);
      return catalogue.views.has(member.type) ? [] : [`${name}: ${member.type} has no view`];
    }),
  ];
}

function rootComplaints(catalogue: Catalogue, elsewhere: readonly string[]): string[] {
  const fields = catalogue.schema.getQueryType()?.getFields() ?? {};
  const unknown = [...catalogue.roots.keys()].filter((name) => !Object.hasOwn(fields, name));
  return [
    ...unknown.map((name) => `Query.${name} is a root but not in the schema`),
    ...Object.values(fields).flatMap((field) => {
      const root = catalogue.roots.get(field.name);
      if (root) return oneRootComplaints(catalogue, field, root);
      return elsewhere.includes(field.name)
        ? []
        : [
            `Query.${field.name} is in the schema but is no root; name it in "elsewhere" if it is no read`,
          ];
    }),
  ];
}

function oneRootComplaints(
  catalogue: Catalogue,
  field: GraphQLField<unknown, unknown>,
  root: Root,
): string[] {
  const where = `Query.${root.name}`;
  switch (root.kind) {
    case 'value':
      return [];
    case 'connection':
    case 'list':
      return listComplaints(catalogue, where, field, root);
    case 'one':
    case 'object':
      return [
        ...(catalogue.views.has(root.type) ? [] : [`${where}: ${root.type} has no view`]),
        ...(namedType(field) === root.type ? [] : [`${where} is not a ${root.type} in the schema`]),
        ...(root.kind === 'one' && !field.args.some(({ name }) => name === root.argument)
          ? [`${where} has no argument "${root.argument}"`]
          : []),
      ];
  }
}

function namedType(field: GraphQLField<unknown, unknown>): string {
  return String(field.type).replaceAll(/[[\]!]/g, '');
}
