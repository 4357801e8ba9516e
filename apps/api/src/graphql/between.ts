import { Arg, Field, type ClassType } from 'type-graphql';
import { DateScalar } from './scalars.ts';

/** A field that answers about a time: declares its first and its last day. */
export function Between(type: () => ClassType, description: string): PropertyDecorator {
  return (prototype, property) => {
    Field(type, { nullable: true, description })(prototype, property);
    for (const [position, [name, day]] of Object.entries(days).entries())
      Arg(name, () => DateScalar, { description: day })(prototype, property, position);
  };
}

const days = { from: 'First day', to: 'Last day' };
