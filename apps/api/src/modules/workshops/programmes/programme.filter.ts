import { Field, InputType } from 'type-graphql';
import { type ValueOf } from '../../../graphql/enum-of.ts';
import { ProgrammeKind } from '../workshop.enums.ts';

@InputType({ description: 'Only rows for which all this holds' })
export class ProgrammeFilter {
  @Field(() => [ProgrammeKind], { nullable: true, description: 'For one of these' })
  kind?: ValueOf<typeof ProgrammeKind>[] | null;
}
