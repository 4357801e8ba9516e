import { Field, InputType } from 'type-graphql';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { AttentionKind } from './attention.enums.ts';

@InputType({ description: 'Only rows for which all this holds' })
export class AttentionFilter {
  @Field(() => [AttentionKind], { nullable: true, description: 'One of these kinds' })
  kind?: ValueOf<typeof AttentionKind>[] | null;
}
