import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connection.ts';
import { type ValueOf } from '../../../graphql/enum-of.ts';
import { Paged } from '../../../graphql/paged.ts';
import { HistoryEntryConnection } from '../../history/history-entry.type.ts';
import { SessionTopic } from '../../sessions/session.enums.ts';
import { WorkshopGroupConnection } from '../groups/workshop-group.type.ts';
import { WaitingListEntryConnection } from '../waiting-list/waiting-list-entry.type.ts';
import { KeyStage, ProgrammeKind } from '../workshop.enums.ts';
import { ProgrammeSession } from './programme-session.type.ts';

@ObjectType({
  description:
    'What the centre offers to groups: a template from which runs at schools are planned',
})
export class Programme {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, { description: 'What it is called' })
  name!: string;

  @Field(() => String, { description: 'What it is for' })
  aim!: string;

  @Field(() => [SessionTopic], { description: 'What it works on' })
  topics!: ValueOf<typeof SessionTopic>[];

  @Field(() => ProgrammeKind, { description: 'Whom it is for (TRN-1)' })
  kind!: ValueOf<typeof ProgrammeKind>;

  @Field(() => [KeyStage], {
    description: 'Key stages for which it is meant; with no year either, for any',
  })
  keyStages!: ValueOf<typeof KeyStage>[];

  @Field(() => [Int], { description: 'Years for which it is meant' })
  yearGroups!: number[];

  @Field(() => Int, { description: 'Fewer members than this are warned about' })
  minimumSize!: number;

  @Field(() => Int, { description: 'The most members as it was written' })
  maximumSize!: number;

  @Field(() => Int, { description: 'The most members, the centre’s own limit counted in (GRP-1)' })
  largestGroup!: number;

  @Field(() => Boolean, { description: 'Students of several schools come together (GRP-2)' })
  joint!: boolean;

  @Field(() => [ProgrammeSession], { description: 'Its sessions, in order' })
  sessions!: ProgrammeSession[];

  @Paged(() => WorkshopGroupConnection, { description: 'Its runs', first: 20 })
  groups!: object;

  @Paged(() => WaitingListEntryConnection, { description: 'Who waits for it', first: 50 })
  waitingList!: object;

  @Field(() => Int, { description: 'How many wait for it' })
  waitingCount!: number;

  @Field(() => Int, { description: 'Version; send it back with a change' })
  version!: number;

  @Paged(() => HistoryEntryConnection, { description: 'What happened to it', first: 20 })
  history!: object;

  @Field(() => Boolean, { description: 'The viewer may change it' })
  viewerCanKeep!: boolean;
}

export const ProgrammeConnection = connectionOf('Programme', () => Programme);
